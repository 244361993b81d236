package hikari.commands;

/// Whether and when a command is deferred without its handler's doing. A handler responds in the
/// same way in all cases.
public enum Defer {
    /// never: the handler responds within 3 seconds or defers itself
    NEVER,
    /// shortly before Discord stops waiting, unless there is a response; the default
    LATE,
    /// as [#LATE], for a response that only the user sees
    LATE_EPHEMERAL
}
