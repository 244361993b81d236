package hikari.benchmarks.memory;

import hikari.api.Snowflake;
import hikari.api.cache.CacheSettings;
import hikari.api.gateway.GatewayGuild;
import hikari.api.guild.Member;
import hikari.api.user.User;
import hikari.runtime.cache.DefaultEntityStore;
import hikari.testkit.World;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Measures the cache: what stays in memory, what writing and reading cost, and a guild of a
/// million members that is counted and gone through while it is written.
public final class CacheMemory {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private CacheMemory() {}

    /// @param arguments how many guilds (1,000) and members in each (200)
    public static void main(String[] arguments) throws InterruptedException {
        int guilds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int members = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        retained(2, 2);
        var without = retained(guilds, 0);
        var with = retained(guilds, members);
        say("%,d guilds: %,d bytes a guild without members", guilds, without / guilds);
        say("%,d members each: %,d bytes a member", members, (with - without) / guilds / members);
        speed();
        million();
    }

    private static void say(String text, Object... values) {
        System.out.println(text.formatted(values));
    }

    private static DefaultEntityStore alive() {
        var cache = new DefaultEntityStore(CacheSettings.ALL);
        cache.start();
        return cache;
    }

    private static long retained(int guilds, int members) {
        var world = new World();
        var cache = alive();
        var before = used();
        for (int i = 0; i < guilds; i++) {
            cache.replaceGuild(world.guild(members));
        }
        var retained = used() - before;
        if (cache.users().size() != guilds * members) {
            throw new IllegalStateException("Some members are missing");
        }
        cache.close();
        return retained;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void speed() {
        var cache = alive();
        var source = new World().guild(1_000);
        var id = source.id();
        cache.replaceGuild(source);
        var changed = source.members().stream().map(m -> nicknamed(m, "new")).toList();
        var seen = new LongAdder();
        measure(
                "a member changes",
                1_000_000,
                i -> cache.putMember(id, either(i, source, changed)));
        measure(
                "a member comes as it is",
                1_000_000,
                i -> cache.putMember(id, changed.get(i % 1_000)));
        var ids = source.members().stream().map(m -> m.user().orElseThrow().id()).toList();
        measure("a member is found", 1_000_000, i -> cache.members(id).find(ids.get(i % 1_000)));
        measure(
                "1,000 members are gone through",
                1_000,
                _ -> cache.members(id).stream().forEach(m -> seen.increment()));
        measure("a guild of 1,000 members comes", 1_000, _ -> cache.replaceGuild(source));
        cache.close();
    }

    private static Member either(int i, GatewayGuild source, List<Member> changed) {
        int at = i % 1_000;
        return i / 1_000 % 2 == 0 ? changed.get(at) : source.members().get(at);
    }

    private static void measure(String what, int count, IntConsumer action) {
        IntStream.range(0, count).forEach(action);
        var thread = Thread.currentThread().threadId();
        var bytes = THREADS.getThreadAllocatedBytes(thread);
        var cpu = THREADS.getCurrentThreadCpuTime();
        IntStream.range(0, count).forEach(action);
        cpu = THREADS.getCurrentThreadCpuTime() - cpu;
        bytes = THREADS.getThreadAllocatedBytes(thread) - bytes;
        say(
                "%s: %s µs of CPU, %,d bytes allocated",
                what, String.format(Locale.ROOT, "%.2f", cpu / 1_000.0 / count), bytes / count);
    }

    private static void million() throws InterruptedException {
        var cache = alive();
        var guild = Snowflake.of(1);
        var template = new World().guild(1).members().getFirst();
        int size = 1_000_000;
        for (int i = 0; i < size; i++) {
            cache.putMember(guild, numbered(template, i));
        }
        var over = new AtomicBoolean();
        var writer =
                Thread.ofPlatform()
                        .start(() -> {
                            long next = size;
                            for (; !over.get(); next++) {
                                cache.putMember(guild, numbered(template, next));
                                cache.removeMember(guild, Snowflake.of(next - size));
                            }
                            say("%,d members came and went meanwhile", next - size);
                        });
        for (int i = 0; i < 3; i++) {
            var start = System.nanoTime();
            var counted = cache.members(guild).size();
            var read = System.nanoTime();
            var seen = cache.members(guild).stream().filter(m -> m.user().isPresent()).count();
            var end = System.nanoTime();
            say(
                    "a million members: counted (%,d) in %,d ns, gone through (%,d) in %,d ms",
                    counted, read - start, seen, (end - read) / 1_000_000);
        }
        over.set(true);
        writer.join();
        cache.close();
    }

    private static Member nicknamed(Member member, String nick) {
        return copy(member, member.user().orElseThrow().id(), Optional.of(nick));
    }

    private static Member numbered(Member member, long id) {
        return copy(member, Snowflake.of(id), member.nick());
    }

    private static Member copy(Member member, Snowflake id, Optional<String> nick) {
        var user = member.user().orElseThrow();
        return new Member(
                Optional.of(
                        new User(
                                id,
                                user.username(),
                                user.discriminator(),
                                user.globalName(),
                                user.avatar(),
                                user.bot(),
                                user.system(),
                                user.banner(),
                                user.accentColor(),
                                user.publicFlags(),
                                user.flags(),
                                user.avatarDecorationData(),
                                user.collectibles(),
                                user.primaryGuild(),
                                user.displayNameStyles(),
                                user.member())),
                nick,
                member.avatar(),
                member.banner(),
                member.roles(),
                member.joinedAt(),
                member.premiumSince(),
                member.hoistedRole(),
                member.deaf(),
                member.mute(),
                member.flags(),
                member.pending(),
                member.permissions(),
                member.communicationDisabledUntil(),
                member.avatarDecorationData(),
                member.collectibles());
    }
}
