package hikari.commands;

/// Handles an error of a command: tells the user, usually.
///
/// @param <E> the type of error
@FunctionalInterface
public interface ErrorHandler<E extends Throwable> {
    /// Handles an error.
    ///
    /// @param context who ran what, and where
    /// @param error what was thrown
    /// @throws Exception is logged
    void handle(CommandContext context, E error) throws Exception;
}
