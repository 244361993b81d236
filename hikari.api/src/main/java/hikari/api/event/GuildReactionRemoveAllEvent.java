package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;

/// All reactions of a message were removed, in a guild.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelId the channel
/// @param messageId the message
/// @see "Discord documentation: Gateway Events, Message Reaction Remove All"
public record GuildReactionRemoveAllEvent(
        Bot bot, Shard shard, Snowflake guildId, Snowflake channelId, Snowflake messageId)
        implements ReactionRemoveAllEvent, GuildReactionEvent {}
