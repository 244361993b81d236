package hikari.api.event;

import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.message.Message;

/// A message was written in a direct message.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param message the message
/// @see "Discord documentation: Gateway Events, Message Create"
public record DmMessageCreateEvent(Bot bot, Shard shard, Message message)
        implements MessageCreateEvent, DmMessageEvent {}
