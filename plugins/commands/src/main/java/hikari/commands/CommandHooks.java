package hikari.commands;

/// Watches commands. What it throws is logged and changes nothing.
public interface CommandHooks {
    /// Called before the checks.
    ///
    /// @param context who runs what, and where
    default void before(CommandContext context) {}

    /// Called after the handler and, if there was an error, after its handler.
    ///
    /// @param context who ran what, and where
    /// @param outcome how it ended
    default void after(CommandContext context, CommandOutcome outcome) {}
}
