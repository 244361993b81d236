package hikari.runtime.event;

/// Whose listeners, waiters and streams they are: the bot's, or a plugin's. Compared by identity.
@FunctionalInterface
interface Owner {
    /// Runs a listener as inside the owner's life.
    ///
    /// @param code calls the listener
    void inside(Runnable code);
}
