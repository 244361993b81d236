package hikari.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.cache.CacheKind;
import hikari.api.cache.CacheSettings;
import hikari.api.event.ChannelCreateEvent;
import hikari.api.event.DmMessageCreateEvent;
import hikari.api.event.Event;
import hikari.api.event.EventStream;
import hikari.api.event.GuildAvailableEvent;
import hikari.api.event.GuildJoinEvent;
import hikari.api.event.GuildLeaveEvent;
import hikari.api.event.GuildMessageCreateEvent;
import hikari.api.event.GuildMessageEvent;
import hikari.api.event.GuildUnavailableEvent;
import hikari.api.event.MessageBulkDeleteEvent;
import hikari.api.event.MessageDeleteEvent;
import hikari.api.event.MessageUpdateEvent;
import hikari.api.event.RawDispatchEvent;
import hikari.api.event.ShardGuildsReadyEvent;
import hikari.api.gateway.Dispatch;
import hikari.api.gateway.Shard;
import hikari.runtime.cache.DefaultEntityStore;
import hikari.runtime.cache.Things;
import hikari.runtime.event.DefaultEventManager;
import hikari.runtime.event.EventSettings;
import hikari.runtime.event.Log;
import hikari.runtime.event.TestBot;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DispatchReaderTest {
    private static final String AUTHOR =
            "\"author\": {\"id\": \"3\", \"username\": \"u\", \"discriminator\": \"0\"}";
    private static final String MESSAGE =
            ("{\"id\": \"%d\", \"channel_id\": \"2\", %s \"content\": \"%s\", \"type\": 0,"
                            + " \"timestamp\": \"2026-01-01T00:00:00+00:00\", ")
                    + AUTHOR
                    + "}";

    private final Bot bot = TestBot.withApplication(Snowflake.of(7));
    private final DefaultEventManager events = new DefaultEventManager(EventSettings.DEFAULT);
    private final Shard shard = shard();
    private DefaultEntityStore cache;
    private DispatchReader reader;

    private void read(CacheSettings settings) {
        cache = new DefaultEntityStore(settings);
        cache.start();
        events.start();
        reader = new DispatchReader(bot, events, cache, settings);
    }

    @AfterEach
    void close() {
        events.close();
        cache.close();
    }

    static Shard shard() {
        return Shards.first();
    }

    private void dispatch(String name, String data) {
        var bytes = data.getBytes(StandardCharsets.UTF_8);
        reader.dispatched(shard, new Dispatch(name, 1, bytes, 0, bytes.length));
        reader.caughtUp(shard);
    }

    private static <E extends Event> E next(EventStream<E> stream) {
        return stream.next(Duration.ofSeconds(10)).orElseThrow();
    }

    @Test
    void whatNobodyWantsAndNothingCachesIsNotWanted() {
        read(CacheSettings.NONE);
        assertThat(reader.wants("MESSAGE_CREATE")).isFalse();
        assertThat(reader.wants("NEVER_HEARD_OF")).isFalse();
        assertThat(reader.wants("READY")).as("always").isTrue();
        try (var stream = events.stream(GuildMessageEvent.class, 1)) {
            assertThat(reader.wants("MESSAGE_CREATE")).isTrue();
            assertThat(reader.wants("TYPING_START")).isFalse();
            assertThat(stream.dropped()).isZero();
        }
        assertThat(reader.wants("MESSAGE_CREATE")).isFalse();
        try (var stream = events.stream(RawDispatchEvent.class, 1)) {
            assertThat(reader.wants("NEVER_HEARD_OF")).isTrue();
            assertThat(stream.dropped()).isZero();
        }
    }

    @Test
    void whatIsCachedIsWanted() {
        read(CacheSettings.NONE.withMessages(10));
        assertThat(reader.wants("MESSAGE_CREATE")).isFalse();
        close();
        read(CacheSettings.ALL);
        assertThat(reader.wants("MESSAGE_CREATE")).isTrue();
        assertThat(reader.wants("TYPING_START")).isFalse();
    }

    @Test
    void guildAndDirectMessagesAreToldApart() {
        read(CacheSettings.NONE);
        try (var stream = events.stream(Event.class, 10)) {
            dispatch("MESSAGE_CREATE", MESSAGE.formatted(1, "\"guild_id\": \"9\",", "x"));
            dispatch("MESSAGE_CREATE", MESSAGE.formatted(1, "", "x"));
            assertThat(next(stream)).isInstanceOf(GuildMessageCreateEvent.class);
            var direct = next(stream);
            assertThat(direct).isInstanceOf(DmMessageCreateEvent.class);
            assertThat(direct.orderKey()).contains(Snowflake.of(2));
        }
    }

    @Test
    void updatesAndDeletesBringTheOldMessageFromTheCache() {
        read(CacheSettings.ALL);
        try (var updates = events.stream(MessageUpdateEvent.class, 10);
                var deletes = events.stream(MessageDeleteEvent.class, 10)) {
            dispatch("MESSAGE_CREATE", MESSAGE.formatted(1, "", "old"));
            dispatch("MESSAGE_UPDATE", MESSAGE.formatted(1, "", "new"));
            dispatch("MESSAGE_DELETE", "{\"id\": \"1\", \"channel_id\": \"2\"}");
            var update = next(updates);
            assertThat(update.old().orElseThrow().content()).isEqualTo("old");
            assertThat(update.message().orElseThrow().content()).isEqualTo("new");
            assertThat(next(deletes).old().orElseThrow().content()).isEqualTo("new");
            assertThat(cache.messages().isEmpty()).isTrue();
        }
    }

    @Test
    void defect20BulkDeletesArriveWithTheCacheOff() {
        read(CacheSettings.NONE);
        try (var stream = events.stream(MessageBulkDeleteEvent.class, 1)) {
            dispatch(
                    "MESSAGE_DELETE_BULK",
                    "{\"ids\": [\"1\", \"2\"], \"channel_id\": \"3\", \"guild_id\": \"4\"}");
            var event = next(stream);
            assertThat(event.messageIds()).containsExactly(Snowflake.of(1), Snowflake.of(2));
            assertThat(event.old()).isEmpty();
        }
    }

    @Test
    void guildsThatComeAndGoAreToldApartAlsoWithoutACache() {
        read(CacheSettings.NONE);
        try (var stream = events.stream(Event.class, 10)) {
            reader.ready(shard);
            dispatch("READY", ready("{\"id\": \"5\", \"unavailable\": true}"));
            next(stream);
            dispatch("GUILD_CREATE", guild(5));
            assertThat(next(stream)).isInstanceOf(GuildAvailableEvent.class);
            assertThat(next(stream)).isInstanceOf(ShardGuildsReadyEvent.class);
            dispatch("GUILD_CREATE", guild(6));
            assertThat(next(stream)).isInstanceOf(GuildJoinEvent.class);
            dispatch("GUILD_DELETE", "{\"id\": \"6\", \"unavailable\": true}");
            assertThat(next(stream)).isInstanceOf(GuildUnavailableEvent.class);
            dispatch("GUILD_CREATE", guild(6));
            assertThat(next(stream)).isInstanceOf(GuildAvailableEvent.class);
            dispatch("GUILD_DELETE", "{\"id\": \"6\"}");
            assertThat(next(stream)).isInstanceOf(GuildLeaveEvent.class);
            dispatch("GUILD_CREATE", guild(6));
            assertThat(next(stream)).isInstanceOf(GuildJoinEvent.class);
        }
    }

    @Test
    void defect21ANewSessionDropsWhatTheOldOneBrought() {
        read(CacheSettings.ALL);
        reader.ready(shard);
        dispatch("READY", ready(""));
        dispatch("GUILD_CREATE", guild(5));
        dispatch("GUILD_CREATE", guild(6));
        assertThat(cache.guilds().size()).isEqualTo(2);
        reader.ready(shard);
        dispatch("READY", ready("{\"id\": \"6\", \"unavailable\": true}"));
        assertThat(cache.guilds().isEmpty()).isTrue();
        assertThat(cache.unavailableGuilds()).containsExactly(Snowflake.of(6));
    }

    @Test
    void defect21AnUpdateWithoutEmojisAndRolesTakesThoseInTheCacheAway() {
        read(CacheSettings.ALL);
        dispatch(
                "GUILD_CREATE",
                Things.guildJson(5, List.of(10L), List.of(20L), List.of(), List.of(40L)));
        dispatch("GUILD_UPDATE", guild(5));
        assertThat(cache.roles(Snowflake.of(5)).isEmpty()).isTrue();
        assertThat(cache.emojis(Snowflake.of(5)).isEmpty()).isTrue();
        assertThat(cache.channels(Snowflake.of(5)).size()).as("not part of it").isEqualTo(1);
        dispatch("GUILD_EMOJIS_UPDATE", "{\"guild_id\": \"5\", \"emojis\": [{\"id\": \"1\"}]}");
        assertThat(cache.emojis(Snowflake.of(5)).size()).isEqualTo(1);
        dispatch("GUILD_EMOJIS_UPDATE", "{\"guild_id\": \"5\", \"emojis\": []}");
        assertThat(cache.emojis(Snowflake.of(5)).isEmpty()).isTrue();
    }

    @Test
    void defect21OnlyTheOwnMemberIsTakenFromChunks() {
        read(CacheSettings.ALL.without(CacheKind.MEMBERS));
        dispatch("READY", ready(""));
        dispatch(
                "GUILD_MEMBERS_CHUNK",
                """
                {"guild_id": "5", "chunk_index": 0, "chunk_count": 1, "members": [
                 {"user": {"id": "7", "username": "me"}, "roles": [], "flags": 0},
                 {"user": {"id": "8", "username": "u"}, "roles": [], "flags": 0}]}\
                """);
        assertThat(cache.members(Snowflake.of(5)).find(Snowflake.of(7))).isPresent();
        assertThat(cache.members(Snowflake.of(5)).size()).isEqualTo(1);
    }

    @Test
    void defect22AnUnknownChannelTypeBreaksNothing() {
        read(CacheSettings.ALL);
        try (var stream = events.stream(ChannelCreateEvent.class, 1)) {
            dispatch(
                    "CHANNEL_CREATE",
                    "{\"id\": \"1\", \"guild_id\": \"5\", \"type\": 99, \"name\": \"?\"}");
            assertThat(next(stream).channelId()).isEqualTo(Snowflake.of(1));
            assertThat(cache.channels().find(Snowflake.of(1))).isPresent();
        }
    }

    @Test
    void defect22APayloadThatCannotBeReadIsDroppedAndSaidOnce() {
        read(CacheSettings.ALL);
        try (var log = Log.of(DispatchReader.class);
                var raw = events.stream(RawDispatchEvent.class, 10);
                var stream = events.stream(GuildMessageEvent.class, 10)) {
            dispatch("MESSAGE_DELETE", "[]");
            dispatch("MESSAGE_DELETE", "{\"id\": {}}");
            dispatch("MESSAGE_DELETE", "{\"id\": \"x\"}");
            dispatch("MESSAGE_CREATE", MESSAGE.formatted(1, "\"guild_id\": \"9\",", "x"));
            assertThat(next(stream)).isInstanceOf(GuildMessageCreateEvent.class);
            assertThat(next(raw).text()).isEqualTo("[]");
            assertThat(log.messages()).singleElement().asString().contains("MESSAGE_DELETE");
        }
    }

    @Test
    @Timeout(30)
    void aPayloadThatIsCutInsideSomethingNestedEnds() {
        read(CacheSettings.ALL);
        try (var log = Log.of(DispatchReader.class)) {
            dispatch("MESSAGE_DELETE", "{\"user\": {\"id\": ");
            dispatch("GUILD_DELETE", "{\"user\": [1, ");
            assertThat(log.messages()).hasSize(2);
        }
    }

    @Test
    void idsMayBeJsonNumbers() {
        read(CacheSettings.NONE);
        try (var stream = events.stream(MessageDeleteEvent.class, 1)) {
            dispatch("MESSAGE_DELETE", "{\"id\": 81384788765712384, \"channel_id\": 2}");
            assertThat(next(stream).messageId()).isEqualTo(Snowflake.of(81384788765712384L));
        }
    }

    @Test
    void rawDispatchesKeepTheirBytesAndReachUnknownNames() {
        read(CacheSettings.NONE);
        try (var stream = events.stream(RawDispatchEvent.class, 1)) {
            var bytes = "{\"a\": 1}".getBytes(StandardCharsets.UTF_8);
            reader.dispatched(shard, new Dispatch("NEW_THING", 5, bytes, 0, bytes.length));
            reader.caughtUp(shard);
            bytes[2] = 'X'; // the connection reads the next frame into the same bytes
            var event = next(stream);
            assertThat(event.name()).isEqualTo("NEW_THING");
            assertThat(event.data().getInt("a")).isEqualTo(1);
        }
    }

    private static String guild(long id) {
        return Things.guildJson(id, List.of(), List.of(), List.of(), List.of());
    }

    private static String ready(String guilds) {
        return ("{\"v\": 10, \"user\": {\"id\": \"7\", \"username\": \"bot\"}, \"guilds\": [%s],"
                        + " \"session_id\": \"s\", \"application\": {\"id\": \"7\"}}")
                .formatted(guilds);
    }
}
