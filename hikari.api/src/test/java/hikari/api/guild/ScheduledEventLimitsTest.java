package hikari.api.guild;

import static hikari.api.guild.ScheduledEventEntityType.Known.EXTERNAL;
import static hikari.api.guild.ScheduledEventEntityType.Known.STAGE_INSTANCE;
import static hikari.api.guild.ScheduledEventEntityType.Known.VOICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import hikari.api.json.Json;
import java.time.Instant;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// What an event must have depends on where it takes place.
class ScheduledEventLimitsTest {
    private static final Snowflake CHANNEL = Snowflake.of(11);
    private static final ScheduledEventMetadata HERE = ScheduledEventMetadata.of("here");

    @Test
    void anEventElsewhereHasAPlaceAndAnEndAndNoChannel() {
        taken(() -> create(EXTERNAL, e -> e.entityMetadata(HERE).scheduledEndTime(Instant.MAX)));
        refused("scheduled_end_time", () -> create(EXTERNAL, e -> e.entityMetadata(HERE)));
        refused(
                "entity_metadata.location",
                () -> create(EXTERNAL, e -> e.scheduledEndTime(Instant.MAX)));
        refused(
                "channel_id",
                () ->
                        create(
                                EXTERNAL,
                                e ->
                                        e.entityMetadata(HERE)
                                                .scheduledEndTime(Instant.MAX)
                                                .channelId(CHANNEL)));
    }

    @Test
    void anEventInAChannelHasAChannelAndNoPlace() {
        for (var type : new ScheduledEventEntityType.Known[] {STAGE_INSTANCE, VOICE}) {
            taken(() -> create(type, e -> e.channelId(CHANNEL)));
            refused("channel_id", () -> create(type, e -> {}));
            refused(
                    "entity_metadata",
                    () -> create(type, e -> e.channelId(CHANNEL).entityMetadata(HERE)));
        }
    }

    @Test
    void anEventThatMovesElsewhereGetsAllThatSuchAnEventHas() {
        taken(() ->
                EditScheduledEvent.of(e ->
                        e.entityType(EXTERNAL)
                                .clearChannelId()
                                .entityMetadata(HERE)
                                .scheduledEndTime(Instant.MAX)));
        refused(
                "channel_id",
                () ->
                        EditScheduledEvent.of(e ->
                                e.entityType(EXTERNAL)
                                        .entityMetadata(HERE)
                                        .scheduledEndTime(Instant.MAX)));
        refused(
                "entity_metadata.location",
                () -> EditScheduledEvent.of(e -> e.entityType(EXTERNAL).clearChannelId()));
        taken(() -> EditScheduledEvent.of(e -> e.name("e")));
    }

    @Test
    void aPlaceHasAHundredCharacters() {
        var longest = ScheduledEventMetadata.of("x".repeat(100));
        var tooLong = ScheduledEventMetadata.of("x".repeat(101));
        taken(() -> EditScheduledEvent.of(e -> e.entityMetadata(longest)));
        refused(
                "entity_metadata.location",
                () -> EditScheduledEvent.of(e -> e.entityMetadata(tooLong)));
    }

    @Test
    void whatIsRequiredIsAskedFor() {
        refused("name", () -> CreateScheduledEvent.builder().build());
        refused("privacy_level", () -> CreateScheduledEvent.of(e -> e.name("e")));
    }

    @Test
    void anEventIsReadWithItsExceptionsAndTheBotsOwnAnswer() throws Exception {
        try (var jsonb = Json.create()) {
            var event =
                    Json.decode(
                            jsonb,
                            """
                            {"id":"66","guild_id":"33","name":"e","privacy_level":2,"status":1,
                             "scheduled_start_time":"2026-01-01T00:00:00+00:00","entity_type":3,
                             "user_rsvp":{"guild_scheduled_event_id":"66","user_id":"44","response":1},
                             "guild_scheduled_event_exceptions":[{"event_id":"66","event_exception_id":67,
                              "scheduled_start_time":null,"scheduled_end_time":null,"is_canceled":true}]}\
                            """,
                            ScheduledEvent.class);
            assertThat(event.userRsvp().orElseThrow().response())
                    .isEqualTo(ScheduledEventResponse.Known.INTERESTED);
            assertThat(event.guildScheduledEventExceptions())
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.eventExceptionId()).isEqualTo(Snowflake.of(67));
                        assertThat(each.isCanceled()).isTrue();
                    });
        }
    }

    private static void create(
            ScheduledEventEntityType type, Consumer<CreateScheduledEvent.Builder> more) {
        CreateScheduledEvent.of(event -> {
            event.name("e")
                    .privacyLevel(PrivacyLevel.Known.GUILD_ONLY)
                    .scheduledStartTime(Instant.EPOCH)
                    .entityType(type);
            more.accept(event);
        });
    }

    private static void taken(ThrowingCallable build) {
        assertThatCode(build).doesNotThrowAnyException();
    }

    private static void refused(String member, ThrowingCallable build) {
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(build)
                .withMessageContaining("'" + member + "'");
    }
}
