package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.PartialEmoji;

/// All reactions of a message with one emoji were removed, in a direct message.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param channelId the channel
/// @param messageId the message
/// @param emoji the emoji
/// @see "Discord documentation: Gateway Events, Message Reaction Remove Emoji"
public record DmReactionRemoveEmojiEvent(
        Bot bot, Shard shard, Snowflake channelId, Snowflake messageId, PartialEmoji emoji)
        implements ReactionRemoveEmojiEvent, DmReactionEvent {}
