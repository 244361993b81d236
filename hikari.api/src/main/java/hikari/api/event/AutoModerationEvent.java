package hikari.api.event;

import hikari.api.Snowflake;

/// Something that concerns the auto-moderation of a guild. Only for bots with `MANAGE_GUILD`.
/// Ordered by guild.
public sealed interface AutoModerationEvent extends GuildEvent, ShardEvent
        permits AutoModerationRuleCreateEvent,
                AutoModerationRuleUpdateEvent,
                AutoModerationRuleDeleteEvent,
                AutoModerationActionEvent {
    /// {@return the rule}
    Snowflake ruleId();
}
