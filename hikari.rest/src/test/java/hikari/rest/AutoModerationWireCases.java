package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.GUILD;

import hikari.api.Snowflake;
import hikari.api.automoderation.ActionMetadata;
import hikari.api.automoderation.ActionType;
import hikari.api.automoderation.AutoModerationAction;
import hikari.api.automoderation.RuleEventType;
import hikari.api.automoderation.TriggerMetadata;
import hikari.api.automoderation.TriggerType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Operations on rules of auto moderation
final class AutoModerationWireCases {
    private AutoModerationWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(part1()).flatMap(List::stream);
    }

    private static List<WireCase> part1() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/auto-moderation/rules",
                        "",
                        "[]",
                        c -> c.autoModeration().fetchAll(GUILD)),
                new WireCase(
                        "GET /guilds/33/auto-moderation/rules/66",
                        "",
                        "{\"id\":\"66\",\"guild_id\":\"33\",\"name\":\"r\",\"creator_id\":\"44\",\"event_type\":1,\"trigger_type\":1,\"trigger_metadata\":{},\"actions\":[],\"enabled\":true}",
                        c -> c.autoModeration().fetch(GUILD, Snowflake.of(66))),
                new WireCase(
                        "POST /guilds/33/auto-moderation/rules",
                        "{\"name\":\"r\",\"event_type\":1,\"trigger_type\":1,\"trigger_metadata\":{\"keyword_filter\":[\"spam\"],\"regex_patterns\":[\"b.d\"],\"allow_list\":[\"fine\"]},\"actions\":[{\"type\":3,\"metadata\":{\"duration_seconds\":60}}],\"enabled\":true,\"exempt_roles\":[\"66\"],\"exempt_channels\":[\"11\"]}",
                        "{\"id\":\"66\",\"guild_id\":\"33\",\"name\":\"r\",\"creator_id\":\"44\",\"event_type\":1,\"trigger_type\":1,\"trigger_metadata\":{},\"actions\":[],\"enabled\":true}",
                        c ->
                                c.autoModeration()
                                        .create(
                                                GUILD,
                                                r ->
                                                        r.name("r")
                                                                .eventType(RuleEventType.of(1))
                                                                .triggerType(TriggerType.of(1))
                                                                .triggerMetadata(
                                                                        new TriggerMetadata(
                                                                                List.of("spam"),
                                                                                List.of("b.d"),
                                                                                List.of(),
                                                                                List.of("fine"),
                                                                                Optional.empty(),
                                                                                Optional.empty()))
                                                                .actions(
                                                                        List.of(
                                                                                new AutoModerationAction(
                                                                                        ActionType
                                                                                                .of(
                                                                                                        3),
                                                                                        Optional.of(
                                                                                                new ActionMetadata(
                                                                                                        Optional
                                                                                                                .empty(),
                                                                                                        Optional
                                                                                                                .of(
                                                                                                                        60),
                                                                                                        Optional
                                                                                                                .empty())))))
                                                                .enabled(true)
                                                                .exemptRoles(
                                                                        List.of(Snowflake.of(66)))
                                                                .exemptChannels(List.of(CHANNEL)))),
                new WireCase(
                        "PATCH /guilds/33/auto-moderation/rules/66",
                        "{\"name\":\"s\",\"enabled\":false}",
                        "{\"id\":\"66\",\"guild_id\":\"33\",\"name\":\"r\",\"creator_id\":\"44\",\"event_type\":1,\"trigger_type\":1,\"trigger_metadata\":{},\"actions\":[],\"enabled\":true}",
                        c ->
                                c.autoModeration()
                                        .edit(
                                                GUILD,
                                                Snowflake.of(66),
                                                e -> e.name("s").enabled(false))),
                new WireCase(
                        "DELETE /guilds/33/auto-moderation/rules/66",
                        "",
                        "",
                        c -> c.autoModeration().delete(GUILD, Snowflake.of(66))));
    }
}
