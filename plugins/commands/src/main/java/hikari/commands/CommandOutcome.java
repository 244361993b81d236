package hikari.commands;

/// How the running of a command ended.
public sealed interface CommandOutcome {
    /// The handler returned.
    record Succeeded() implements CommandOutcome {}

    /// It was refused, for a reason that concerns the user.
    ///
    /// @param error the reason
    record Refused(CommandException error) implements CommandOutcome {}

    /// It failed, for a reason that concerns the bot's author.
    ///
    /// @param error the reason
    record Failed(Throwable error) implements CommandOutcome {}
}
