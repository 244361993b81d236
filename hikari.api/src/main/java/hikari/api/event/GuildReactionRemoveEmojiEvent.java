package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.PartialEmoji;

/// All reactions of a message with one emoji were removed, in a guild.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelId the channel
/// @param messageId the message
/// @param emoji the emoji
/// @see "Discord documentation: Gateway Events, Message Reaction Remove Emoji"
public record GuildReactionRemoveEmojiEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        Snowflake channelId,
        Snowflake messageId,
        PartialEmoji emoji)
        implements ReactionRemoveEmojiEvent, GuildReactionEvent {}
