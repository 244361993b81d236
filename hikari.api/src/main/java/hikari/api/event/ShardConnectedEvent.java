package hikari.api.event;

import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;

/// A shard has a connection on which the gateway has said hello. Once a connection; nobody waits
/// for listeners.
///
/// @param bot the bot
/// @param shard the shard
public record ShardConnectedEvent(Bot bot, Shard shard) implements ShardStateEvent {}
