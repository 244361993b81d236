package hikari.api.event;

import hikari.api.Snowflake;
import java.util.Optional;

/// A station of a shard's connection. Ordered with all others and with the [LifetimeEvent]s.
public interface ShardStateEvent extends ShardEvent {
    @Override
    default Optional<Snowflake> orderKey() {
        return Optional.of(LifetimeEvent.ORDER_KEY);
    }
}
