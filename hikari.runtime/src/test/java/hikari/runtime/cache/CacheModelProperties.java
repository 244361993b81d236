package hikari.runtime.cache;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.cache.CacheKind;
import hikari.api.cache.CacheSettings;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The cache answers as a naive model does, whatever is written in whatever order.
class CacheModelProperties {
    private static final int SHARDS = 2;
    private static final int MESSAGES = 4;

    /// One write. The ids are small, so that writes meet.
    record Write(What what, int guild, int id, List<Long> ids) {}

    enum What {
        ME,
        PUT_GUILD,
        REPLACE_GUILD,
        REMOVE_GUILD,
        UNAVAILABLE,
        PUT_CHANNEL,
        PUT_THREAD,
        REMOVE_CHANNEL,
        PUT_ROLE,
        REMOVE_ROLE,
        EMOJIS,
        PUT_MEMBER,
        REMOVE_MEMBER,
        PRESENCE,
        VOICE_JOIN,
        VOICE_LEAVE,
        PUT_MESSAGE,
        REMOVE_MESSAGE,
        DROP_SHARD
    }

    /// Guild ids whose shards differ: the shard is decided by the bits above 22.
    static long guildId(int guild) {
        return ((long) guild << 22) + 1;
    }

    /// Ids of different guilds never meet, as on Discord.
    static long within(int guild, int kind, int id) {
        return 1_000_000L * kind + 1_000L * guild + id;
    }

    /// What is known of a guild, as sets of ids.
    static final class ModelGuild {
        boolean there;
        boolean unavailable;
        final Map<Long, Long> channels = new TreeMap<>(); // id to parent, 0 for none
        final Set<Long> roles = new TreeSet<>();
        final Set<Long> members = new TreeSet<>();
        final Set<Long> presences = new TreeSet<>();
        final Set<Long> voices = new TreeSet<>();
        final Set<Long> emojis = new TreeSet<>();

        void clear() {
            there = false;
            unavailable = false;
            Stream.of(roles, members, presences, voices, emojis).forEach(Set::clear);
            channels.clear();
        }
    }

    static final class Model {
        final Map<Integer, ModelGuild> guilds = new HashMap<>();
        final Map<Long, long[]> messages = new LinkedHashMap<>(); // id to channel and guild
        boolean me;

        ModelGuild guild(int guild) {
            return guilds.computeIfAbsent(guild, g -> new ModelGuild());
        }

        Set<Long> users() {
            return guilds.values().stream()
                    .flatMap(guild -> guild.members.stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Property(tries = 500)
    void theCacheAnswersAsTheModelDoes(@ForAll("writes") List<Write> writes) {
        var cache = new DefaultEntityStore(CacheSettings.ALL.withMessages(MESSAGES));
        cache.start();
        var model = new Model();
        for (var write : writes) {
            apply(write, cache, model);
            compare(cache, model);
        }
        cache.close();
        assertThat(cache.guilds().isEmpty() && cache.users().isEmpty() && cache.me().isEmpty())
                .isTrue();
    }

    @Property(tries = 200)
    void whatIsSwitchedOffIsAlwaysEmpty(
            @ForAll("writes") List<Write> writes, @ForAll CacheKind off) {
        var cache = new DefaultEntityStore(CacheSettings.ALL.without(off, CacheKind.OWN_MEMBER));
        cache.start();
        writes.forEach(write -> apply(write, cache, new Model()));
        var guilds = Stream.of(0, 1, 2).map(guild -> Things.id(guildId(guild))).toList();
        var found =
                switch (off) {
                    case ME -> cache.me().stream();
                    case GUILDS -> cache.guilds().stream();
                    case CHANNELS -> guilds.stream().flatMap(g -> cache.channels(g).stream());
                    case THREADS -> guilds.stream().flatMap(g -> cache.threads(g).stream());
                    case ROLES -> guilds.stream().flatMap(g -> cache.roles(g).stream());
                    case EMOJIS -> guilds.stream().flatMap(g -> cache.emojis(g).stream());
                    case USERS -> cache.users().stream();
                    case MEMBERS -> guilds.stream().flatMap(g -> cache.members(g).stream());
                    case OWN_MEMBER -> Stream.empty();
                    case PRESENCES -> guilds.stream().flatMap(g -> cache.presences(g).stream());
                    case VOICE_STATES ->
                            guilds.stream().flatMap(g -> cache.voiceStates(g).stream());
                    case STICKERS -> guilds.stream().flatMap(g -> cache.stickers(g).stream());
                    case SCHEDULED_EVENTS ->
                            guilds.stream().flatMap(g -> cache.scheduledEvents(g).stream());
                    case STAGE_INSTANCES ->
                            guilds.stream().flatMap(g -> cache.stageInstances(g).stream());
                    case SOUNDBOARD_SOUNDS ->
                            guilds.stream().flatMap(g -> cache.soundboardSounds(g).stream());
                    case INVITES -> guilds.stream().flatMap(g -> cache.invites(g).stream());
                    case MESSAGES -> cache.messages().stream();
                };
        assertThat(found).isEmpty();
        cache.close();
    }

    @Provide
    Arbitrary<List<Write>> writes() {
        var ids = Arbitraries.longs().between(0, 3).list().ofMaxSize(3).uniqueElements();
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        ids)
                .as(Write::new)
                .list()
                .ofMaxSize(40);
    }

    private static void apply(Write write, DefaultEntityStore cache, Model model) {
        var guildId = Things.id(guildId(write.guild));
        var guild = model.guild(write.guild);
        switch (write.what) {
            case ME -> {
                cache.putMe(Things.me(1));
                model.me = true;
            }
            case PUT_GUILD -> {
                cache.putGuild(fresh(write, List.of()).guild());
                guild.there = true;
                guild.unavailable = false;
            }
            case REPLACE_GUILD -> replaceGuild(write, cache, guild);
            case REMOVE_GUILD -> {
                cache.removeGuild(guildId);
                guild.clear();
                model.messages.values().removeIf(m -> m[1] == guildId.value());
            }
            case UNAVAILABLE -> {
                cache.markUnavailable(guildId);
                guild.clear();
                guild.unavailable = true;
            }
            case EMOJIS -> {
                cache.replaceEmojis(guildId, write.ids.stream().map(Things::emoji).toList());
                guild.emojis.clear();
                guild.emojis.addAll(write.ids);
            }
            default -> applyToChannels(write, cache, model);
        }
    }

    private static void applyToChannels(Write write, DefaultEntityStore cache, Model model) {
        var guildId = Things.id(guildId(write.guild));
        var guild = model.guild(write.guild);
        var channel = within(write.guild, 1, write.id);
        var role = within(write.guild, 2, write.id);
        switch (write.what) {
            case PUT_CHANNEL -> {
                cache.putChannel(guildId, Things.channel(channel));
                guild.channels.put(channel, 0L);
            }
            case PUT_THREAD -> {
                var thread = within(write.guild, 3, write.id);
                cache.putChannel(guildId, Things.thread(thread, channel));
                guild.channels.put(thread, channel);
            }
            case REMOVE_CHANNEL -> removeChannel(channel, cache, guild, model);
            case PUT_ROLE -> {
                cache.putRole(guildId, Things.role(role));
                guild.roles.add(role);
            }
            case REMOVE_ROLE -> {
                cache.removeRole(guildId, Things.id(role));
                guild.roles.remove(role);
            }
            default -> applyToMembers(write, cache, model);
        }
    }

    private static void applyToMembers(Write write, DefaultEntityStore cache, Model model) {
        var guildId = Things.id(guildId(write.guild));
        var guild = model.guild(write.guild);
        long user = write.id + 1L;
        switch (write.what) {
            case PUT_MEMBER -> {
                cache.putMember(guildId, Things.member(user, "n" + write.ids.size()));
                guild.members.add(user);
            }
            case REMOVE_MEMBER -> {
                cache.removeMember(guildId, Things.id(user));
                guild.members.remove(user);
                guild.presences.remove(user);
            }
            case PRESENCE -> {
                cache.putPresence(guildId, Things.presence(user));
                guild.presences.add(user);
            }
            case VOICE_JOIN -> {
                cache.putVoiceState(guildId, Things.voiceState(user, 5));
                guild.voices.add(user);
            }
            case VOICE_LEAVE -> {
                cache.putVoiceState(guildId, Things.voiceState(user, 0));
                guild.voices.remove(user);
            }
            default -> applyToMessages(write, cache, model);
        }
    }

    private static void applyToMessages(Write write, DefaultEntityStore cache, Model model) {
        var guildId = Things.id(guildId(write.guild));
        switch (write.what) {
            case PUT_MESSAGE -> {
                var channel = within(write.guild, 1, write.ids.size());
                cache.putMessage(Things.message(write.id, channel, guildId.value()));
                model.messages.put((long) write.id, new long[] {channel, guildId.value()});
                if (model.messages.size() > MESSAGES) {
                    model.messages.remove(model.messages.keySet().iterator().next());
                }
            }
            case REMOVE_MESSAGE -> {
                cache.removeMessage(Things.id(write.id));
                model.messages.remove((long) write.id);
            }
            case DROP_SHARD -> {
                int shard = write.guild % SHARDS;
                cache.dropShard(shard, SHARDS);
                model.guilds.entrySet().stream()
                        .filter(g -> g.getKey() % SHARDS == shard)
                        .forEach(g -> g.getValue().clear());
                model.messages.values().removeIf(m -> Snowflake.of(m[1]).shardId(SHARDS) == shard);
            }
            default -> throw new AssertionError(write);
        }
    }

    private static hikari.api.gateway.GatewayGuild fresh(Write write, List<Long> users) {
        return Things.guild(
                guildId(write.guild),
                write.ids.stream().map(id -> within(write.guild, 1, id.intValue())).toList(),
                write.ids.stream().map(id -> within(write.guild, 2, id.intValue())).toList(),
                users,
                write.ids);
    }

    private static void replaceGuild(Write write, DefaultEntityStore cache, ModelGuild guild) {
        var users = write.ids.stream().map(id -> id + 1).toList();
        cache.replaceGuild(fresh(write, users));
        guild.clear();
        guild.there = true;
        write.ids.forEach(id -> guild.channels.put(within(write.guild, 1, id.intValue()), 0L));
        write.ids.forEach(id -> guild.roles.add(within(write.guild, 2, id.intValue())));
        guild.members.addAll(users);
        guild.emojis.addAll(write.ids);
    }

    private static void removeChannel(
            long channel, DefaultEntityStore cache, ModelGuild guild, Model model) {
        cache.removeChannel(Things.id(channel));
        var there = guild.channels.containsKey(channel);
        var gone = new HashSet<Long>();
        if (there) {
            guild.channels.forEach((id, parent) -> {
                if (parent == channel) {
                    gone.add(id);
                }
            });
        }
        gone.add(channel);
        guild.channels.keySet().removeAll(gone);
        model.messages.values().removeIf(message -> gone.contains(message[0]));
    }

    private static void compare(DefaultEntityStore cache, Model model) {
        assertThat(cache.me().isPresent()).isEqualTo(model.me);
        assertThat(idsOf(cache.users().stream().map(user -> user.id())))
                .isEqualTo(sorted(model.users()));
        assertThat(cache.messages().stream().map(message -> message.id().value()))
                .containsExactlyElementsOf(model.messages.keySet());
        model.guilds.forEach((number, guild) -> compare(cache, Things.id(guildId(number)), guild));
    }

    private static void compare(DefaultEntityStore cache, Snowflake id, ModelGuild guild) {
        assertThat(cache.guilds().find(id).isPresent()).isEqualTo(guild.there);
        assertThat(cache.unavailableGuilds().contains(id)).isEqualTo(guild.unavailable);
        assertThat(
                        idsOf(
                                Stream.concat(
                                                cache.channels(id).stream(),
                                                cache.threads(id).stream())
                                        .map(channel -> channel.id())))
                .isEqualTo(sorted(guild.channels.keySet()));
        for (var channel : guild.channels.keySet()) {
            assertThat(cache.channels().find(Things.id(channel))).isPresent();
        }
        assertThat(idsOf(cache.roles(id).stream().map(role -> role.id())))
                .isEqualTo(sorted(guild.roles));
        assertThat(
                        idsOf(
                                cache.members(id).stream()
                                        .map(member -> member.user().orElseThrow().id())))
                .isEqualTo(sorted(guild.members));
        assertThat(idsOf(cache.presences(id).stream().map(presence -> presence.user().id())))
                .isEqualTo(sorted(guild.presences));
        assertThat(idsOf(cache.voiceStates(id).stream().map(state -> state.userId())))
                .isEqualTo(sorted(guild.voices));
        assertThat(idsOf(cache.emojis(id).stream().map(emoji -> emoji.id().orElseThrow())))
                .isEqualTo(sorted(guild.emojis));
    }

    private static List<Long> idsOf(Stream<Snowflake> ids) {
        return ids.map(Snowflake::value).sorted().toList();
    }

    private static List<Long> sorted(Set<Long> ids) {
        return ids.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
