package hikari.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.cache.CacheSettings;
import hikari.api.event.Event;
import hikari.api.event.GuildVisibilityEvent;
import hikari.api.event.ShardGuildsReadyEvent;
import hikari.api.event.ShardReadyEvent;
import hikari.api.gateway.Dispatch;
import hikari.api.gateway.Intent;
import hikari.api.gateway.Shard;
import hikari.api.json.Json;
import hikari.runtime.cache.DefaultEntityStore;
import hikari.runtime.cache.Things;
import hikari.runtime.event.DefaultEventManager;
import hikari.runtime.event.EventSettings;
import hikari.runtime.event.TestBot;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AwaitedGuildsTest {
    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final String READY =
            """
            {"v": 10, "user": {"id": "7", "username": "bot"}, "session_id": "s",
             "guilds": [{"id": "5", "unavailable": true}, {"id": "6", "unavailable": true}],
             "application": {"id": "7"}}\
            """;

    private final Bot bot = TestBot.withApplication(Snowflake.of(7));
    private final DefaultEventManager events = new DefaultEventManager(EventSettings.DEFAULT);
    private final DefaultEntityStore cache = new DefaultEntityStore(CacheSettings.NONE);

    @BeforeEach
    void start() {
        events.start();
        cache.start();
    }

    @AfterEach
    void close() {
        events.close();
        cache.close();
    }

    private DispatchReader reader(Duration quiet) {
        return new DispatchReader(bot, events, cache, CacheSettings.NONE, Json.create(), quiet);
    }

    private static void dispatch(DispatchReader reader, Shard shard, String name, String data) {
        var bytes = data.getBytes(StandardCharsets.UTF_8);
        if (reader.wants(name)) {
            reader.dispatched(shard, new Dispatch(name, 1, bytes, 0, bytes.length));
        }
    }

    @Test
    void theEventFollowsTheLastGuildAndComesOnceASession() {
        var reader = reader(NEVER);
        var shard = Shards.first();
        try (var stream = events.stream(Event.class, 100)) {
            for (var session = 0; session < 2; session++) {
                reader.ready(shard);
                dispatch(reader, shard, "READY", READY);
                dispatch(reader, shard, "GUILD_CREATE", guild(6));
                dispatch(reader, shard, "GUILD_CREATE", guild(8));
                dispatch(reader, shard, "GUILD_CREATE", guild(5));
                dispatch(reader, shard, "GUILD_CREATE", guild(5));
                assertThat(stream.next(NEVER).orElseThrow()).isInstanceOf(ShardReadyEvent.class);
                for (var guild = 0; guild < 3; guild++) {
                    assertThat(stream.next(NEVER).orElseThrow())
                            .isInstanceOf(GuildVisibilityEvent.class);
                }
                var there = (ShardGuildsReadyEvent) stream.next(NEVER).orElseThrow();
                assertThat(there.available()).contains(Snowflake.of(5), Snowflake.of(6));
                assertThat(there.missing()).isEmpty();
                assertThat(stream.next(NEVER).orElseThrow())
                        .isInstanceOf(GuildVisibilityEvent.class);
            }
        }
    }

    @Test
    void itIsEnoughToListenToTheEventAloneAndUnavailableGuildsAreMissing() {
        var reader = reader(NEVER);
        var shard = Shards.first();
        try (var stream = events.stream(ShardGuildsReadyEvent.class, 10)) {
            dispatch(reader, shard, "READY", READY);
            dispatch(reader, shard, "GUILD_CREATE", guild(6));
            dispatch(reader, shard, "GUILD_DELETE", "{\"id\": \"5\", \"unavailable\": true}");
            var there = stream.next(NEVER).orElseThrow();
            assertThat(there.available()).containsExactly(Snowflake.of(6));
            assertThat(there.missing()).containsExactly(Snowflake.of(5));
        }
    }

    @Test
    void guildsThatDoNotComeAreGivenUp() throws InterruptedException {
        var reader = reader(AT_ONCE);
        var shard = Shards.first();
        var failures = new ArrayList<Throwable>();
        var watch =
                Thread.ofVirtual()
                        .start(() -> {
                            try {
                                reader.watchGuilds();
                            } catch (InterruptedException e) {
                                failures.add(e);
                            }
                        });
        try (var stream = events.stream(ShardGuildsReadyEvent.class, 10)) {
            dispatch(reader, shard, "READY", READY);
            var there = stream.next(NEVER).orElseThrow();
            assertThat(there.missing()).containsExactly(Snowflake.of(5), Snowflake.of(6));
            watch.interrupt();
            watch.join();
        }
        assertThat(failures).hasSize(1);
    }

    @Test
    void withoutTheIntentItFollowsReadyAtOnce() {
        var reader = reader(NEVER);
        try (var stream = events.stream(ShardGuildsReadyEvent.class, 10)) {
            dispatch(reader, Shards.with(Flags.of(Intent.GUILD_MESSAGES)), "READY", READY);
            assertThat(stream.next(NEVER).orElseThrow().missing()).hasSize(2);
        }
    }

    private static String guild(long id) {
        return Things.guildJson(id, List.of(), List.of(), List.of(), List.of());
    }
}
