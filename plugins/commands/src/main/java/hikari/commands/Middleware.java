package hikari.commands;

/// Stands around the running of a command, with its options read.
@FunctionalInterface
public interface Middleware {
    /// Runs the command, or does not.
    ///
    /// @param context who runs what, and where
    /// @param next goes on to the next middleware, and at the end to the handler
    /// @throws Exception becomes the command's error
    void around(CommandContext context, Next next) throws Exception;

    /// The rest of the running.
    @FunctionalInterface
    interface Next {
        /// Goes on.
        ///
        /// @throws Exception what the rest throws
        void run() throws Exception;
    }
}
