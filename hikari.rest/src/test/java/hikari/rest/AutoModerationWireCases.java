package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.GUILD;

import hikari.api.Snowflake;
import hikari.api.automoderation.AutoModerationAction;
import hikari.api.automoderation.CreateAutoModerationRule;
import hikari.api.automoderation.RuleEventType;
import hikari.api.automoderation.TriggerType;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Operations on rules of auto moderation
final class AutoModerationWireCases {
    private AutoModerationWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(reading(), creating(), editing(), deleting()).flatMap(List::stream);
    }

    private static List<WireCase> reading() {
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
                        c -> c.autoModeration().fetch(GUILD, Snowflake.of(66))));
    }

    private static List<WireCase> creating() {
        return List.of(
                new WireCase(
                        "POST /guilds/33/auto-moderation/rules",
                        "{\"name\":\"r\",\"event_type\":1,\"trigger_type\":1,\"trigger_metadata\":{\"keyword_filter\":[\"spam\"],\"regex_patterns\":[\"b.d\"],\"allow_list\":[\"fine\"]},\"actions\":[{\"type\":1,\"metadata\":{\"custom_message\":\"no\"}},{\"type\":2,\"metadata\":{\"channel_id\":\"11\"}},{\"type\":3,\"metadata\":{\"duration_seconds\":60}},{\"type\":4}],\"enabled\":true,\"exempt_roles\":[\"66\"],\"exempt_channels\":[\"11\"]}",
                        "{\"id\":\"66\",\"guild_id\":\"33\",\"name\":\"r\",\"creator_id\":\"44\",\"event_type\":1,\"trigger_type\":1,\"trigger_metadata\":{},\"actions\":[],\"enabled\":true}",
                        c -> c.autoModeration().create(GUILD, AutoModerationWireCases::rule)));
    }

    private static void rule(CreateAutoModerationRule.Builder rule) {
        rule.name("r")
                .eventType(RuleEventType.of(1))
                .triggerType(TriggerType.of(1))
                .triggerMetadata(m ->
                        m.keywordFilter(List.of("spam"))
                                .regexPatterns(List.of("b.d"))
                                .allowList(List.of("fine")))
                .actions(
                        List.of(
                                AutoModerationAction.blockMessage("no"),
                                AutoModerationAction.sendAlert(CHANNEL),
                                AutoModerationAction.timeout(Duration.ofMinutes(1)),
                                AutoModerationAction.blockMemberInteraction()))
                .enabled(true)
                .exemptRoles(List.of(Snowflake.of(66)))
                .exemptChannels(List.of(CHANNEL));
    }

    private static List<WireCase> editing() {
        return List.of(
                new WireCase(
                        "PATCH /guilds/33/auto-moderation/rules/66",
                        "{\"name\":\"s\",\"event_type\":1,\"trigger_metadata\":{\"mention_total_limit\":5,\"mention_raid_protection_enabled\":true},\"actions\":[{\"type\":1}],\"enabled\":false,\"exempt_roles\":[],\"exempt_channels\":[\"11\"]}",
                        "{\"id\":\"66\",\"guild_id\":\"33\",\"name\":\"r\",\"creator_id\":\"44\",\"event_type\":1,\"trigger_type\":1,\"trigger_metadata\":{},\"actions\":[],\"enabled\":true}",
                        c ->
                                c.autoModeration()
                                        .edit(
                                                GUILD,
                                                Snowflake.of(66),
                                                e ->
                                                        e.name("s")
                                                                .eventType(
                                                                        RuleEventType.Known
                                                                                .MESSAGE_SEND)
                                                                .triggerMetadata(m ->
                                                                        m.mentionTotalLimit(5)
                                                                                .mentionRaidProtectionEnabled(
                                                                                        true))
                                                                .actions(
                                                                        List.of(
                                                                                AutoModerationAction
                                                                                        .blockMessage()))
                                                                .enabled(false)
                                                                .exemptRoles(List.of())
                                                                .exemptChannels(
                                                                        List.of(CHANNEL)))));
    }

    private static List<WireCase> deleting() {
        return List.of(
                new WireCase(
                        "DELETE /guilds/33/auto-moderation/rules/66",
                        "",
                        "",
                        c -> c.autoModeration().delete(GUILD, Snowflake.of(66))));
    }
}
