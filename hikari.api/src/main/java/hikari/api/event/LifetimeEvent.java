package hikari.api.event;

import hikari.api.Snowflake;
import java.util.Optional;

/// A station of a bot's life: starting, started, stopping, stopped, in this order. Each listener
/// gets them, and the [ShardStateEvent]s among them, one after the other.
public sealed interface LifetimeEvent extends Event
        permits StartingEvent, StartedEvent, StoppingEvent, StoppedEvent {
    /// What events of the bot itself are ordered by: an id that nothing on Discord has.
    Snowflake ORDER_KEY = Snowflake.of(0);

    @Override
    default Optional<Snowflake> orderKey() {
        return Optional.of(ORDER_KEY);
    }
}
