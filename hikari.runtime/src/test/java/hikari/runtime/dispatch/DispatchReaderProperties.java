package hikari.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hikari.api.Snowflake;
import hikari.api.cache.CacheSettings;
import hikari.api.event.Event;
import hikari.api.gateway.Dispatch;
import hikari.api.json.Json;
import hikari.runtime.cache.DefaultEntityStore;
import hikari.runtime.event.DefaultEventManager;
import hikari.runtime.event.EventSettings;
import hikari.runtime.event.TestBot;
import hikari.runtime.interaction.InteractionEvents;
import jakarta.json.bind.Jsonb;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// Nothing that a peer can send makes the reader throw.
class DispatchReaderProperties {
    private static final List<String> NAMES =
            DispatchReader.decodings(new KnownGuilds(), new InteractionEvents(null, null))
                    .map(Decoding::name)
                    .toList();
    private static final List<String> FIELDS =
            List.of(
                    "id",
                    "guild_id",
                    "channel_id",
                    "message_id",
                    "user_id",
                    "user",
                    "guilds",
                    "emoji",
                    "emojis",
                    "role",
                    "role_id",
                    "ids",
                    "member",
                    "members",
                    "type",
                    "threads",
                    "channel_ids",
                    "timestamp",
                    "last_pin_timestamp",
                    "data",
                    "unavailable",
                    "action",
                    "animation_type",
                    "answer_id",
                    "channels",
                    "code",
                    "meta",
                    "opcode",
                    "request",
                    "retry_after",
                    "role_ids",
                    "rule_trigger_type",
                    "sound_id",
                    "sound_volume",
                    "soundboard_sounds",
                    "status",
                    "voice_start_time");

    private final DefaultEventManager events = new DefaultEventManager(EventSettings.DEFAULT);
    private final DefaultEntityStore cache = new DefaultEntityStore(CacheSettings.ALL);

    /// One for all tries: its JSON binding is learnt once.
    private static final Jsonb JSONB = Json.create();

    @Property(tries = 1_000)
    void noPayloadMakesItThrow(@ForAll("names") String name, @ForAll("json") String data) {
        events.start();
        cache.start();
        try (var stream = events.stream(Event.class, 10)) {
            var bot = TestBot.withApplication(Snowflake.of(7));
            var reader = new DispatchReader(bot, events, cache, CacheSettings.ALL, JSONB);
            var bytes = data.getBytes(StandardCharsets.UTF_8);
            var dispatch = new Dispatch(name, 1, bytes, 0, bytes.length);
            assertThatCode(() -> reader.dispatched(DispatchReaderTest.shard(), dispatch))
                    .doesNotThrowAnyException();
            assertThat(stream.dropped()).isZero();
        } finally {
            events.close();
            cache.close();
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<String> json() {
        var scalar =
                Arbitraries.of(
                        "null",
                        "true",
                        "0",
                        "-1",
                        "99999999999999999999",
                        "1e400",
                        "1e999999999",
                        "\"\"",
                        "\"1\"",
                        "\"x\"",
                        "\"2026-01-01T00:00:00Z\"",
                        "[]",
                        "{}",
                        "[null]",
                        "[1]",
                        "[{}]",
                        "{\"id\": \"1\"}",
                        "{\"id\": null}",
                        "[{\"id\": \"1\", \"type\": 11}]");
        var member =
                Combinators.combine(Arbitraries.of(FIELDS), scalar)
                        .as((field, value) -> "\"%s\": %s".formatted(field, value));
        var object =
                member.list().ofMaxSize(12).map(members -> "{" + String.join(", ", members) + "}");
        return Arbitraries.frequencyOf(
                Tuple.of(20, object),
                Tuple.of(1, scalar),
                Tuple.of(1, object.map(text -> text.substring(0, text.length() / 2))),
                Tuple.of(1, Arbitraries.of("", "[".repeat(5_000), "{\"id\":".repeat(5_000))));
    }
}
