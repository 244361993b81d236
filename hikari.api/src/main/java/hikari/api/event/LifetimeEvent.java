package hikari.api.event;

/// A station of a bot's life: starting, started, stopping, stopped, in this order.
public sealed interface LifetimeEvent extends Event
        permits StartingEvent, StartedEvent, StoppingEvent, StoppedEvent {}
