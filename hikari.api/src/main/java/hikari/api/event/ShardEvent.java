package hikari.api.event;

import hikari.api.gateway.Shard;

/// Something that happened to a shard or came through it.
public interface ShardEvent extends Event {
    /// {@return the shard}
    Shard shard();
}
