package hikari.runtime.cache;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.cache.CacheSettings;
import hikari.api.guild.Member;
import java.util.HashSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Readers beside writers.
@Timeout(60)
class CacheConcurrencyTest {
    private static final Snowflake GUILD = Snowflake.of(1);

    private static DefaultEntityStore alive() {
        var cache = new DefaultEntityStore(CacheSettings.ALL);
        cache.start();
        return cache;
    }

    private static long id(Member member) {
        return member.user().orElseThrow().id().value();
    }

    @Test
    void aStreamTellsOfTheMomentOfTheCall() {
        var cache = alive();
        IntStream.range(0, 500).forEach(i -> cache.putMember(GUILD, Things.member(i, "old")));
        var before = cache.members(GUILD).stream();
        IntStream.range(0, 250).forEach(i -> cache.removeMember(GUILD, Snowflake.of(i)));
        IntStream.range(250, 900).forEach(i -> cache.putMember(GUILD, Things.member(i, "new")));
        var seen = before.toList();
        assertThat(seen).hasSize(500);
        assertThat(seen).allSatisfy(member -> assertThat(member.nick()).isEmpty());
        assertThat(seen.stream().map(member -> member.user().orElseThrow().username()))
                .containsOnly("old");
        assertThat(cache.members(GUILD).size()).isEqualTo(650);
        cache.close();
    }

    /// The writer keeps so many members in a row of ids, adding one before it takes one away.
    @Test
    void readersSeeMembersWithTheirUsersAndNoneTwiceWhileAWriterWrites()
            throws InterruptedException, ExecutionException {
        var cache = alive();
        int width = 300;
        IntStream.range(0, width).forEach(i -> cache.putMember(GUILD, Things.member(i, "u")));
        var template = Things.member(0, "u");
        var user = Things.userOf(0, "u");
        var ready = new CountDownLatch(2);
        var over = new AtomicBoolean();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var seen =
                    IntStream.range(0, 2)
                            .mapToObj(_ ->
                                    readers.submit(() -> {
                                        ready.countDown();
                                        int reads = 0;
                                        for (; !over.get() || reads == 0; reads++) {
                                            check(cache, width);
                                        }
                                        return reads;
                                    }))
                            .toList();
            ready.await();
            try {
                for (int i = 0; i < 3_000; i++) {
                    var added = Things.numbered(template, user, width + i);
                    cache.putMember(GUILD, added);
                    cache.removeMember(GUILD, Snowflake.of(i));
                    cache.putMember(GUILD, added);
                }
            } finally {
                over.set(true);
            }
            for (var reader : seen) {
                assertThat(reader.get()).isPositive();
            }
        }
        assertThat(cache.users().size()).isEqualTo(width);
        cache.close();
    }

    private static void check(DefaultEntityStore cache, int width) {
        var ids = cache.members(GUILD).stream().map(CacheConcurrencyTest::id).toList();
        assertThat(ids.size()).isBetween(width, width + 1);
        assertThat(new HashSet<>(ids)).hasSize(ids.size());
        assertThat(ids.getLast() - ids.getFirst()).isEqualTo(ids.size() - 1L);
        assertThat(cache.members(GUILD).size()).isBetween(width, width + 1);
        cache.members(GUILD)
                .find(Snowflake.of(ids.getFirst()))
                .ifPresent(member -> assertThat(member.user()).isPresent());
    }

    /// Several shards have the same users.
    @Test
    void usersAreCountedRightWhenManyShardsWrite() throws InterruptedException, ExecutionException {
        var cache = alive();
        var members = IntStream.range(0, 100).mapToObj(i -> Things.member(i, "u")).toList();
        var start = new CountDownLatch(1);
        try (var shards = Executors.newVirtualThreadPerTaskExecutor()) {
            var written =
                    IntStream.range(1, 5)
                            .mapToObj(shard ->
                                    shards.submit(() -> {
                                        start.await();
                                        var guild = Snowflake.of(shard);
                                        members.forEach(m -> cache.putMember(guild, m));
                                        members.stream()
                                                .filter(m -> id(m) % shard == 0)
                                                .forEach(m ->
                                                        cache.removeMember(
                                                                guild, Snowflake.of(id(m))));
                                        return shard;
                                    }))
                            .toList();
            start.countDown();
            for (var shard : written) {
                shard.get();
            }
        }
        // a user is left where some shard's number does not divide its id
        var left = IntStream.range(0, 100).filter(i -> i % 2 != 0 || i % 3 != 0 || i % 4 != 0);
        assertThat(cache.users().stream().map(user -> user.id().value()))
                .containsExactlyInAnyOrderElementsOf(left.mapToObj(i -> (long) i).toList());
        cache.close();
    }

    @Test
    void aGuildOf200000MembersIsCountedAndGoneThroughWhileItGrows() {
        var cache = alive();
        int size = 200_000;
        var template = Things.member(0, "u");
        var user = Things.userOf(0, "u");
        for (int i = 0; i < size; i++) {
            cache.putMember(GUILD, Things.numbered(template, user, i));
        }
        var before = cache.members(GUILD).stream().iterator();
        for (int i = 0; i < size; i++) {
            assertThat(id(before.next())).isEqualTo(i);
            if (i % 100 == 0) {
                cache.putMember(GUILD, Things.numbered(template, user, size + i));
                cache.removeMember(GUILD, Snowflake.of(i));
            }
        }
        assertThat(before.hasNext()).isFalse();
        assertThat(cache.members(GUILD).size()).isEqualTo(size);
        assertThat(cache.members(GUILD).stream().count()).isEqualTo(size);
        cache.close();
    }
}
