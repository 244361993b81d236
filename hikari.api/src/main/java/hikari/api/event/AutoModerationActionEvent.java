package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.automoderation.AutoModerationAction;
import hikari.api.automoderation.TriggerType;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import java.util.Optional;

/// A rule of auto-moderation was set off, and one of its actions was done: one event for each
/// action. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param action what was done
/// @param ruleId the rule
/// @param triggerType what set the rule off
/// @param userId who wrote what set it off
/// @param channelId where it was written
/// @param messageId the message; empty if it was blocked, or if it was no message
/// @param alertMessageId the message in which moderators are told; only of an alert
/// @param content what was written; empty without the message content intent
/// @param matchedKeyword the word or phrase of the rule that was found
/// @param matchedContent what of the content was found; empty without the message content intent
/// @see "Discord documentation: Gateway Events, Auto Moderation Action Execution"
public record AutoModerationActionEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        AutoModerationAction action,
        Snowflake ruleId,
        TriggerType triggerType,
        Snowflake userId,
        Optional<Snowflake> channelId,
        Optional<Snowflake> messageId,
        Optional<Snowflake> alertMessageId,
        String content,
        Optional<String> matchedKeyword,
        Optional<String> matchedContent)
        implements AutoModerationEvent {}
