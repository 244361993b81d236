package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.PartialEmoji;

/// Somebody took a reaction back, or it was removed, in a guild.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelId the channel
/// @param messageId the message
/// @param userId who
/// @param emoji the emoji
/// @param burst whether it is a super reaction
/// @see "Discord documentation: Gateway Events, Message Reaction Remove"
public record GuildReactionRemoveEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        Snowflake channelId,
        Snowflake messageId,
        Snowflake userId,
        PartialEmoji emoji,
        boolean burst)
        implements ReactionRemoveEvent, GuildReactionEvent {}
