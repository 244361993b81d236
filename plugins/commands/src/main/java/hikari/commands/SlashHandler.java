package hikari.commands;

/// Handles a slash command. Runs on a virtual thread and may block.
@FunctionalInterface
public interface SlashHandler {
    /// Runs the command.
    ///
    /// @param context the options, and what it takes to answer
    /// @throws Exception becomes the command's error
    void run(SlashContext context) throws Exception;
}
