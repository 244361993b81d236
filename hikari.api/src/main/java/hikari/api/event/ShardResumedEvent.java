package hikari.api.event;

import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;

/// A shard's session goes on, on a new connection; everything missed has been dispatched. Nobody
/// waits for listeners.
///
/// @param bot the bot
/// @param shard the shard
/// @see "Discord documentation: Gateway Events, Resumed"
public record ShardResumedEvent(Bot bot, Shard shard) implements ShardStateEvent {}
