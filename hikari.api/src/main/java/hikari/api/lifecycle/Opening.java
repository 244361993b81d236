package hikari.api.lifecycle;

/// The work of starting a component.
///
/// @param <R> what exists only while the component is alive
@FunctionalInterface
public interface Opening<R> {

    /// Acquires what the component needs. Runs on a virtual thread of its own, which is interrupted
    /// when the start is cancelled. Everything acquired is handed to [Startup#own] at once, so that
    /// it is released if what follows fails.
    ///
    /// @param startup takes ownership of what is acquired
    /// @return what exists only while the component is alive
    /// @throws Exception fails the start
    R open(Startup startup) throws Exception;
}
