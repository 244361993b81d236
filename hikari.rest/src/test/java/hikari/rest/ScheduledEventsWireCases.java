package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.GUILD;
import static hikari.rest.Fixture.USER;

import hikari.api.Snowflake;
import hikari.api.guild.PrivacyLevel;
import hikari.api.guild.RecurrenceRule;
import hikari.api.guild.ScheduledEventEntityType;
import hikari.api.guild.ScheduledEventMetadata;
import hikari.api.guild.ScheduledEventStatus;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Operations on scheduled events of guilds
final class ScheduledEventsWireCases {
    private ScheduledEventsWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(
                        reading(),
                        creating(),
                        editing(),
                        deleting(),
                        creatingExceptions(),
                        changingExceptions(),
                        countsAndUsers(),
                        usersOfExceptions(),
                        creatingInAStage(),
                        usersAfter(),
                        usersBefore())
                .flatMap(List::stream);
    }

    private static List<WireCase> reading() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/scheduled-events?with_user_count=true",
                        "",
                        "[]",
                        c -> c.scheduledEvents().fetchAll(GUILD)),
                new WireCase(
                        "GET /guilds/33/scheduled-events/66?with_user_count=true",
                        "",
                        "{\"id\":\"66\",\"guild_id\":\"33\",\"name\":\"e\",\"scheduled_start_time\":\"2026-01-01T00:00:00+00:00\",\"privacy_level\":2,\"status\":1,\"entity_type\":3}",
                        c -> c.scheduledEvents().fetch(GUILD, Snowflake.of(66))));
    }

    private static List<WireCase> creating() {
        return List.of(
                new WireCase(
                        "POST /guilds/33/scheduled-events",
                        "{\"entity_metadata\":{\"location\":\"here\"},\"name\":\"e\",\"privacy_level\":2,\"scheduled_start_time\":\"2026-01-01T00:00:00Z\",\"scheduled_end_time\":\"2026-01-02T00:00:00Z\",\"description\":\"d\",\"entity_type\":3,\"recurrence_rule\":{\"start\":\"2026-01-01T00:00:00Z\",\"frequency\":2,\"interval\":1,\"by_weekday\":[1]}}",
                        "{\"id\":\"66\",\"guild_id\":\"33\",\"name\":\"e\",\"scheduled_start_time\":\"2026-01-01T00:00:00+00:00\",\"privacy_level\":2,\"status\":1,\"entity_type\":3}",
                        c ->
                                c.scheduledEvents()
                                        .create(
                                                GUILD,
                                                e ->
                                                        e.entityMetadata(
                                                                        ScheduledEventMetadata.of(
                                                                                "here"))
                                                                .name("e")
                                                                .privacyLevel(PrivacyLevel.of(2))
                                                                .scheduledStartTime(
                                                                        Instant.parse(
                                                                                "2026-01-01T00:00:00Z"))
                                                                .scheduledEndTime(
                                                                        Instant.parse(
                                                                                "2026-01-02T00:00:00Z"))
                                                                .description("d")
                                                                .entityType(
                                                                        ScheduledEventEntityType.of(
                                                                                3))
                                                                .recurrenceRule(
                                                                        RecurrenceRule.weekly(
                                                                                Instant.parse(
                                                                                        "2026-01-01T00:00:00Z"),
                                                                                DayOfWeek
                                                                                        .TUESDAY)))));
    }

    private static List<WireCase> editing() {
        return List.of(
                new WireCase(
                        "PATCH /guilds/33/scheduled-events/66",
                        "{\"channel_id\":null,\"entity_metadata\":{\"location\":\"here\"},\"name\":\"e\",\"privacy_level\":2,\"scheduled_start_time\":\"2026-01-01T00:00:00Z\",\"scheduled_end_time\":\"2026-01-02T00:00:00Z\",\"description\":null,\"entity_type\":3,\"status\":2,\"image\":\"data:image/png;base64,AA==\",\"recurrence_rule\":null}",
                        "{\"id\":\"66\",\"guild_id\":\"33\",\"name\":\"e\",\"scheduled_start_time\":\"2026-01-01T00:00:00+00:00\",\"privacy_level\":2,\"status\":1,\"entity_type\":3}",
                        c ->
                                c.scheduledEvents()
                                        .edit(
                                                GUILD,
                                                Snowflake.of(66),
                                                e ->
                                                        e.clearChannelId()
                                                                .entityMetadata(
                                                                        ScheduledEventMetadata.of(
                                                                                "here"))
                                                                .name("e")
                                                                .privacyLevel(
                                                                        PrivacyLevel.Known
                                                                                .GUILD_ONLY)
                                                                .scheduledStartTime(
                                                                        Instant.parse(
                                                                                "2026-01-01T00:00:00Z"))
                                                                .scheduledEndTime(
                                                                        Instant.parse(
                                                                                "2026-01-02T00:00:00Z"))
                                                                .clearDescription()
                                                                .entityType(
                                                                        ScheduledEventEntityType
                                                                                .Known.EXTERNAL)
                                                                .status(
                                                                        ScheduledEventStatus.Known
                                                                                .ACTIVE)
                                                                .image("data:image/png;base64,AA==")
                                                                .clearRecurrenceRule())));
    }

    private static List<WireCase> deleting() {
        return List.of(
                new WireCase(
                        "DELETE /guilds/33/scheduled-events/66",
                        "",
                        "",
                        c -> c.scheduledEvents().delete(GUILD, Snowflake.of(66))));
    }

    private static List<WireCase> creatingExceptions() {
        return List.of(
                new WireCase(
                        "POST /guilds/33/scheduled-events/66/exceptions",
                        "{\"original_scheduled_start_time\":\"2026-01-01T00:00:00Z\",\"scheduled_start_time\":\"2026-01-01T01:00:00Z\",\"scheduled_end_time\":null,\"is_canceled\":false}",
                        "{\"event_id\":\"66\",\"event_exception_id\":\"67\"}",
                        c ->
                                c.scheduledEvents()
                                        .createException(
                                                GUILD,
                                                Snowflake.of(66),
                                                e ->
                                                        e.originalScheduledStartTime(
                                                                        Instant.parse(
                                                                                "2026-01-01T00:00:00Z"))
                                                                .scheduledStartTime(
                                                                        Instant.parse(
                                                                                "2026-01-01T01:00:00Z"))
                                                                .clearScheduledEndTime()
                                                                .isCanceled(false))));
    }

    private static List<WireCase> changingExceptions() {
        return List.of(
                new WireCase(
                        "PATCH /guilds/33/scheduled-events/66/exceptions/66",
                        "{\"is_canceled\":true}",
                        "{\"event_id\":\"66\",\"event_exception_id\":\"67\"}",
                        c ->
                                c.scheduledEvents()
                                        .editException(
                                                GUILD,
                                                Snowflake.of(66),
                                                Snowflake.of(66),
                                                e -> e.isCanceled(true))),
                new WireCase(
                        "DELETE /guilds/33/scheduled-events/66/exceptions/66",
                        "",
                        "",
                        c ->
                                c.scheduledEvents()
                                        .deleteException(
                                                GUILD, Snowflake.of(66), Snowflake.of(66))));
    }

    private static List<WireCase> countsAndUsers() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/scheduled-events/66/users/counts?guild_scheduled_event_exception_ids=67&guild_scheduled_event_exception_ids=68",
                        "",
                        "{\"guild_scheduled_event_count\":1}",
                        c ->
                                c.scheduledEvents()
                                        .countUsers(
                                                GUILD,
                                                Snowflake.of(66),
                                                List.of(Snowflake.of(67), Snowflake.of(68)))),
                new WireCase(
                        "GET /guilds/33/scheduled-events/66/users?with_member=true&after=0&limit=100",
                        "",
                        "[]",
                        c ->
                                WireCase.readAll(
                                        c.scheduledEvents().fetchUsers(GUILD, Snowflake.of(66)))));
    }

    private static List<WireCase> usersOfExceptions() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/scheduled-events/66/users?with_member=true&before=44&limit=100",
                        "",
                        "[]",
                        c ->
                                WireCase.readAll(
                                        c.scheduledEvents()
                                                .fetchUsersBefore(GUILD, Snowflake.of(66), USER))),
                new WireCase(
                        "GET /guilds/33/scheduled-events/66/67/users?with_member=true&after=0&limit=100",
                        "",
                        "[]",
                        c ->
                                WireCase.readAll(
                                        c.scheduledEvents()
                                                .fetchExceptionUsers(
                                                        GUILD,
                                                        Snowflake.of(66),
                                                        Snowflake.of(67)))));
    }

    private static List<WireCase> creatingInAStage() {
        return List.of(
                new WireCase(
                        "POST /guilds/33/scheduled-events",
                        "{\"channel_id\":\"11\",\"name\":\"e\",\"privacy_level\":2,\"scheduled_start_time\":\"2026-01-01T00:00:00Z\",\"entity_type\":2,\"image\":\"data:image/png;base64,AA==\"}",
                        "{\"id\":\"66\",\"guild_id\":\"33\",\"name\":\"e\",\"scheduled_start_time\":\"2026-01-01T00:00:00+00:00\",\"privacy_level\":2,\"status\":1,\"entity_type\":3}",
                        c ->
                                c.scheduledEvents()
                                        .create(
                                                GUILD,
                                                e ->
                                                        e.channelId(CHANNEL)
                                                                .name("e")
                                                                .privacyLevel(
                                                                        PrivacyLevel.Known
                                                                                .GUILD_ONLY)
                                                                .scheduledStartTime(
                                                                        Instant.parse(
                                                                                "2026-01-01T00:00:00Z"))
                                                                .entityType(
                                                                        ScheduledEventEntityType
                                                                                .Known.VOICE)
                                                                .image(
                                                                        "data:image/png;base64,AA=="))));
    }

    private static List<WireCase> usersAfter() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/scheduled-events/66/users?with_member=true&after=44&limit=100",
                        "",
                        "[]",
                        c ->
                                WireCase.readAll(
                                        c.scheduledEvents()
                                                .fetchUsersAfter(GUILD, Snowflake.of(66), USER))),
                new WireCase(
                        "GET /guilds/33/scheduled-events/66/67/users?with_member=true&after=44&limit=100",
                        "",
                        "[]",
                        c ->
                                WireCase.readAll(
                                        c.scheduledEvents()
                                                .fetchExceptionUsersAfter(
                                                        GUILD,
                                                        Snowflake.of(66),
                                                        Snowflake.of(67),
                                                        USER))));
    }

    private static List<WireCase> usersBefore() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/scheduled-events/66/67/users?with_member=true&before=44&limit=100",
                        "",
                        "[]",
                        c ->
                                WireCase.readAll(
                                        c.scheduledEvents()
                                                .fetchExceptionUsersBefore(
                                                        GUILD,
                                                        Snowflake.of(66),
                                                        Snowflake.of(67),
                                                        USER))));
    }
}
