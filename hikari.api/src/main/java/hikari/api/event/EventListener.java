package hikari.api.event;

/// Called for events. Runs on a virtual thread and may block.
///
/// @param <E> the type of event
@FunctionalInterface
public interface EventListener<E extends Event> {
    /// Takes an event.
    ///
    /// @param event the event
    /// @throws Exception becomes an [ExceptionEvent]
    void on(E event) throws Exception;
}
