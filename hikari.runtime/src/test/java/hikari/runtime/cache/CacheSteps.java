package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.guild.ScheduledEvent;
import hikari.api.guild.SoundboardSound;
import hikari.api.guild.StageInstance;
import hikari.api.invite.Invite;
import hikari.api.json.Json;
import hikari.api.spi.EntityStore;
import hikari.api.user.User;
import jakarta.json.bind.Jsonb;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// What may happen to a cache: dispatches as Discord sends them, new sessions, and writes for which
/// there is no dispatch here. Ids are few, so that things meet; two guilds are on two shards.
final class CacheSteps {
    static final int SHARDS = 2;
    static final List<Long> GUILDS = List.of((1L << 22) + 1, (2L << 22) + 1, (3L << 22) + 1);

    private static final Jsonb JSONB = Json.create();
    private static final List<String> NAMES = List.of("a", "Ä", "名前", "\uD83D\uDE00", "___");

    /// One step.
    ///
    /// @param label for the report
    /// @param shard on which it comes
    /// @param name of the dispatch; empty for something else
    /// @param data of the dispatch
    /// @param write what it is else
    record Step(String label, int shard, String name, String data, Consumer<EntityStore> write) {
        @Override
        public String toString() {
            return label + " " + data;
        }
    }

    /// The numbers of which a step is made.
    record Seed(int kind, int guild, int id, int variant, List<Integer> ids) {
        long guildId() {
            return GUILDS.get(guild);
        }

        int shard() {
            return Snowflake.of(guildId()).shardId(SHARDS);
        }

        /// Ids of one kind in different guilds never meet, as on Discord.
        long id(int ofKind) {
            return id(ofKind, id);
        }

        long id(int ofKind, int number) {
            return 1_000_000L * ofKind + 1_000L * guild + number;
        }

        String name() {
            return NAMES.get(variant % NAMES.size());
        }

        String all(IntFunction<String> one) {
            return ids.stream().map(one::apply).collect(Collectors.joining(","));
        }
    }

    private CacheSteps() {}

    static Arbitrary<List<Step>> any() {
        var ids = Arbitraries.integers().between(0, 3).list().ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 31),
                        Arbitraries.integers().between(0, GUILDS.size() - 1),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 4),
                        ids)
                .as(Seed::new)
                .map(CacheSteps::step)
                .list()
                .ofMaxSize(40);
    }

    private static Step step(Seed s) {
        return switch (s.kind) {
            case 0, 1, 2 -> dispatch(s, "GUILD_CREATE", guild(s));
            case 3 -> dispatch(s, "GUILD_UPDATE", plainGuild(s) + "}");
            case 4 -> dispatch(s, "GUILD_DELETE", "{'id': '%d'}".formatted(s.guildId()));
            case 5 ->
                    dispatch(
                            s,
                            "GUILD_DELETE",
                            "{'id': '%d', 'unavailable': true}".formatted(s.guildId()));
            case 6 -> newSession(s);
            case 7, 8 -> dispatch(s, "CHANNEL_CREATE", channel(s, s.id));
            case 9 -> dispatch(s, "CHANNEL_UPDATE", channel(s, s.id));
            case 10 -> dispatch(s, "CHANNEL_DELETE", channel(s, s.id));
            case 11, 12 -> dispatch(s, "THREAD_CREATE", thread(s, s.id));
            case 13 ->
                    dispatch(
                            s,
                            "THREAD_LIST_SYNC",
                            "{'guild_id': '%d', 'channel_ids': ['%d'], 'threads': [%s], 'members': []}"
                                    .formatted(s.guildId(), s.id(1), s.all(i -> thread(s, i))));
            case 14 -> dispatch(s, "GUILD_ROLE_UPDATE", inGuild(s, "'role': " + role(s, s.id)));
            case 15 ->
                    dispatch(
                            s,
                            "GUILD_ROLE_DELETE",
                            inGuild(s, "'role_id': '%d'".formatted(s.id(2))));
            case 16 ->
                    dispatch(
                            s,
                            "GUILD_EMOJIS_UPDATE",
                            inGuild(s, "'emojis': [" + s.all(i -> emoji(s, i)) + "]"));
            case 17 ->
                    dispatch(
                            s,
                            "GUILD_STICKERS_UPDATE",
                            inGuild(s, "'stickers': [" + s.all(i -> sticker(s, i)) + "]"));
            default -> ofMembers(s);
        };
    }

    private static Step ofMembers(Seed s) {
        return switch (s.kind) {
            case 18, 19 -> dispatch(s, "GUILD_MEMBER_ADD", member(s, s.id, guildField(s)));
            case 20 -> dispatch(s, "GUILD_MEMBER_UPDATE", member(s, s.id, guildField(s)));
            case 21 -> dispatch(s, "GUILD_MEMBER_REMOVE", inGuild(s, "'user': " + user(s, s.id)));
            case 22 ->
                    dispatch(
                            s,
                            "GUILD_MEMBERS_CHUNK",
                            inGuild(
                                    s,
                                    "'chunk_index': 0, 'chunk_count': 1, 'members': [%s], 'presences': [%s]"
                                            .formatted(
                                                    s.all(i -> member(s, i, "")),
                                                    s.all(i -> presence(s, i)))));
            case 23, 24 -> dispatch(s, "PRESENCE_UPDATE", presence(s, s.id));
            case 25 ->
                    dispatch(
                            s,
                            "VOICE_STATE_UPDATE",
                            voiceState(s, "'%d'".formatted(s.id(1)), true));
            case 26 -> dispatch(s, "VOICE_STATE_UPDATE", voiceState(s, "null", false));
            case 27, 28 -> dispatch(s, "MESSAGE_CREATE", message(s));
            case 29 -> dispatch(s, "MESSAGE_UPDATE", message(s));
            case 30 ->
                    dispatch(
                            s,
                            "MESSAGE_DELETE",
                            "{'id': '%d', 'channel_id': '%d'}".formatted(s.id(4), s.id(1)));
            default -> write(s);
        };
    }

    private static Step dispatch(Seed s, String name, String data) {
        return new Step(name, s.shard(), name, data.replace('\'', '"'), _ -> {});
    }

    /// A shard's session is replaced: its guilds come again, or not.
    private static Step newSession(Seed s) {
        var guilds =
                GUILDS.stream()
                        .filter(id -> Snowflake.of(id).shardId(SHARDS) == s.shard())
                        .map("{'id': '%d', 'unavailable': true}"::formatted)
                        .limit(s.variant)
                        .collect(Collectors.joining(","));
        var data =
                "{'v': 10, 'user': {'id': '1', 'username': 'me', 'discriminator': '0'}, 'guilds': [%s], 'session_id': 's', 'application': {'id': '7'}}"
                        .formatted(guilds);
        return dispatch(s, "READY", data);
    }

    private static Step write(Seed s) {
        var guildId = Snowflake.of(s.guildId());
        var event = decode(ScheduledEvent.class, scheduledEvent(s, s.id));
        var stage = decode(StageInstance.class, stage(s, s.id));
        var sound = decode(SoundboardSound.class, sound(s, s.id));
        var invite =
                decode(
                        Invite.class,
                        "{'type': 0, 'code': 'c%d', 'guild_id': '%d', 'channel': null}"
                                .formatted(s.id(9), s.guildId()));
        Consumer<EntityStore> write =
                switch (s.id * 5 + s.variant) {
                    case 0, 1 -> store -> store.putScheduledEvent(event);
                    case 2 -> store -> store.removeScheduledEvent(guildId, event.id());
                    case 3, 4 -> store -> store.putStageInstance(stage);
                    case 5 -> store -> store.removeStageInstance(guildId, stage.id());
                    case 6, 7 -> store -> store.putSoundboardSound(guildId, sound);
                    case 8 -> store -> store.removeSoundboardSound(guildId, sound.soundId());
                    case 9 -> store -> store.replaceSoundboardSounds(guildId, List.of(sound));
                    case 10, 11, 12 -> store -> store.putInvite(invite);
                    case 13 -> store -> store.removeInvite(invite.code());
                    default -> {
                        var user = decode(User.class, user(s, s.id));
                        yield store -> store.putUser(user);
                    }
                };
        return new Step("write " + (s.id * 5 + s.variant), s.shard(), "", "", write);
    }

    private static <T> T decode(Class<T> type, String json) {
        return Json.decode(JSONB, json.replace('\'', '"'), type);
    }

    private static String guildField(Seed s) {
        return ", 'guild_id': '%d'".formatted(s.guildId());
    }

    private static String inGuild(Seed s, String fields) {
        return "{%s%s}".formatted(fields, guildField(s));
    }

    private static String user(Seed s, int number) {
        return "{'id': '%d', 'username': '%s', 'discriminator': '0', 'avatar': '%s'}"
                .formatted(number + 1, s.name(), "a_0123456789abcdef0123456789abcdef");
    }

    /// Every fifth is without its user, which Discord does not do, but who knows.
    private static String member(Seed s, int number, String more) {
        var user = s.variant == 4 && number == 3 ? "" : "'user': %s, ".formatted(user(s, number));
        return "{%s'nick': '%s', 'roles': ['%d'], 'joined_at': '2020-01-01T00:00:00.123456+00:00', 'flags': %d%s}"
                .formatted(user, s.name(), s.id(2), s.variant, more);
    }

    private static String presence(Seed s, int number) {
        return "{'user': {'id': '%d'}, 'guild_id': '%d', 'status': 'online', 'activities': [{'name': '%s', 'type': 0}], 'client_status': {'web': 'dnd'}}"
                .formatted(number + 1, s.guildId(), s.name());
    }

    private static String voiceState(Seed s, String channel, boolean withMember) {
        return "{'user_id': '%d', 'channel_id': %s, 'session_id': 's', 'guild_id': '%d'%s}"
                .formatted(
                        s.id + 1,
                        channel,
                        s.guildId(),
                        withMember ? ", 'member': " + member(s, s.id, "") : "");
    }

    private static String message(Seed s) {
        return "{'id': '%d', 'channel_id': '%d', 'guild_id': '%d', 'content': '%s', 'type': 0, 'timestamp': '2026-01-01T00:00:00+00:00', 'author': %s}"
                .formatted(s.id(4), s.id(1), s.guildId(), s.name(), user(s, 1));
    }

    private static String channel(Seed s, int number) {
        return "{'id': '%d', 'guild_id': '%d', 'type': 0, 'name': '%s', 'position': %d, 'flags': %d, 'permission_overwrites': []}"
                .formatted(
                        s.id(1, number),
                        s.guildId(),
                        s.name(),
                        number,
                        s.variant == 4 ? 1 << 17 : 0);
    }

    private static String thread(Seed s, int number) {
        return "{'id': '%d', 'guild_id': '%d', 'type': 11, 'name': '%s', 'parent_id': '%d'}"
                .formatted(s.id(3, number), s.guildId(), s.name(), s.id(1, s.variant));
    }

    private static String role(Seed s, int number) {
        return "{'id': '%d', 'name': '%s', 'color': 255, 'position': 1, 'permissions': '1024', 'flags': 0}"
                .formatted(s.id(2, number), s.name());
    }

    private static String emoji(Seed s, int number) {
        return "{'id': '%d', 'name': '%s'}".formatted(s.id(5, number), s.name());
    }

    private static String sticker(Seed s, int number) {
        return "{'id': '%d', 'name': '%s', 'tags': 't', 'type': 2, 'format_type': 1, 'guild_id': '%d'}"
                .formatted(s.id(6, number), s.name(), s.guildId());
    }

    private static String scheduledEvent(Seed s, int number) {
        return "{'id': '%d', 'guild_id': '%d', 'name': '%s', 'scheduled_start_time': '2026-01-01T00:00:00+00:00', 'privacy_level': 2, 'status': 1, 'entity_type': 2}"
                .formatted(s.id(7, number), s.guildId(), s.name());
    }

    private static String stage(Seed s, int number) {
        return "{'id': '%d', 'guild_id': '%d', 'channel_id': '1', 'topic': '%s', 'privacy_level': 2}"
                .formatted(s.id(8, number), s.guildId(), s.name());
    }

    private static String sound(Seed s, int number) {
        return "{'sound_id': '%d', 'guild_id': '%d', 'name': '%s', 'volume': 1.0, 'available': true}"
                .formatted(s.id(9, number), s.guildId(), s.name());
    }

    private static String plainGuild(Seed s) {
        return ("{'id': '%d', 'name': '%s', 'owner_id': '1', 'features': ['COMMUNITY',"
                        + " 'NEW_THING'], 'preferred_locale': 'en-US', 'roles': [%s], 'emojis': [%s],"
                        + " 'stickers': [%s]")
                .formatted(
                        s.guildId(),
                        s.name(),
                        s.all(i -> role(s, i)),
                        s.all(i -> emoji(s, i)),
                        s.all(i -> sticker(s, i)));
    }

    private static String guild(Seed s) {
        var voice =
                s.all(i ->
                        "{'user_id': '%d', 'channel_id': '%d', 'session_id': 's'}"
                                .formatted(i + 1, s.id(1)));
        return plainGuild(s)
                + ", 'channels': [%s], 'threads': [%s], 'members': [%s], 'presences': [%s], 'voice_states': [%s], 'guild_scheduled_events': [%s], 'stage_instances': [%s], 'soundboard_sounds': [%s]}"
                        .formatted(
                                s.all(i -> channel(s, i)),
                                s.all(i -> thread(s, i)),
                                s.all(i -> member(s, i, "")),
                                s.all(i -> presence(s, i)),
                                s.variant % 2 == 0 ? voice : "",
                                s.all(i -> scheduledEvent(s, i)),
                                s.all(i -> stage(s, i)),
                                s.all(i -> sound(s, i)));
    }
}
