package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.message.Message;
import java.util.Optional;

/// A message was deleted in a direct message.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param channelId the channel
/// @param messageId the message
/// @param old the message, if it was cached
/// @see "Discord documentation: Gateway Events, Message Delete"
public record DmMessageDeleteEvent(
        Bot bot, Shard shard, Snowflake channelId, Snowflake messageId, Optional<Message> old)
        implements MessageDeleteEvent, DmMessageEvent {}
