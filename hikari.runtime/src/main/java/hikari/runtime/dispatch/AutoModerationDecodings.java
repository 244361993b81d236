package hikari.runtime.dispatch;

import hikari.api.automoderation.AutoModerationAction;
import hikari.api.automoderation.AutoModerationRule;
import hikari.api.automoderation.TriggerType;
import hikari.api.event.AutoModerationActionEvent;
import hikari.api.event.AutoModerationRuleCreateEvent;
import hikari.api.event.AutoModerationRuleDeleteEvent;
import hikari.api.event.AutoModerationRuleUpdateEvent;
import java.util.List;

/// Rules of auto-moderation, and what they do.
final class AutoModerationDecodings {
    private AutoModerationDecodings() {}

    static List<Decoding> all() {
        return List.of(
                Decoding.plain(
                        "AUTO_MODERATION_RULE_CREATE",
                        AutoModerationRuleCreateEvent.class,
                        p ->
                                new AutoModerationRuleCreateEvent(
                                        p.bot(), p.shard(), p.as(AutoModerationRule.class))),
                Decoding.plain(
                        "AUTO_MODERATION_RULE_UPDATE",
                        AutoModerationRuleUpdateEvent.class,
                        p ->
                                new AutoModerationRuleUpdateEvent(
                                        p.bot(), p.shard(), p.as(AutoModerationRule.class))),
                Decoding.plain(
                        "AUTO_MODERATION_RULE_DELETE",
                        AutoModerationRuleDeleteEvent.class,
                        p ->
                                new AutoModerationRuleDeleteEvent(
                                        p.bot(), p.shard(), p.as(AutoModerationRule.class))),
                Decoding.plain(
                        "AUTO_MODERATION_ACTION_EXECUTION",
                        AutoModerationActionEvent.class,
                        AutoModerationDecodings::executed));
    }

    private static AutoModerationActionEvent executed(Payload p) {
        return new AutoModerationActionEvent(
                p.bot(),
                p.shard(),
                p.id("guild_id"),
                p.nested("action", AutoModerationAction.class),
                p.id("rule_id"),
                TriggerType.of((int) p.number("rule_trigger_type", 0)),
                p.id("user_id"),
                p.findId("channel_id"),
                p.findId("message_id"),
                p.findId("alert_system_message_id"),
                p.text("content").orElse(""),
                p.text("matched_keyword"),
                p.text("matched_content"));
    }
}
