package hikari.api.event;

import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import java.util.Optional;

/// A shard's connection is gone. It connects again unless it is closing or has died. Nobody waits
/// for listeners: the reconnect goes on.
///
/// @param bot the bot
/// @param shard the shard
/// @param code the close code, if the peer or we gave one
/// @param reason in words, for logs
public record ShardDisconnectedEvent(Bot bot, Shard shard, Optional<Integer> code, String reason)
        implements ShardStateEvent {}
