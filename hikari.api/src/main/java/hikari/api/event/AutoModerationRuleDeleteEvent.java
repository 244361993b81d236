package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.automoderation.AutoModerationRule;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;

/// A rule of auto-moderation was deleted. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param rule the rule as it was
/// @see "Discord documentation: Gateway Events, Auto Moderation Rule Delete"
public record AutoModerationRuleDeleteEvent(Bot bot, Shard shard, AutoModerationRule rule)
        implements AutoModerationEvent {
    @Override
    public Snowflake guildId() {
        return rule.guildId();
    }

    @Override
    public Snowflake ruleId() {
        return rule.id();
    }
}
