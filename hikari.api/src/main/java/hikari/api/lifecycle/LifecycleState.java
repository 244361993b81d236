package hikari.api.lifecycle;

/// Where a component is in its life. `INACTIVE` is both the first and the last state: every
/// component can be started again after it closed.
public enum LifecycleState {
    /// Not started yet, or closed. Holds no resource.
    INACTIVE,
    /// `start()` runs.
    STARTING,
    /// Started; can be used.
    ALIVE,
    /// `close()` runs, or what failed is being released.
    CLOSING
}
