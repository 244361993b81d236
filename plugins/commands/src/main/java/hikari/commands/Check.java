package hikari.commands;

/// Whether a command may be run. Asked before options are read.
@FunctionalInterface
public interface Check {
    /// Returns if the command may be run.
    ///
    /// @param context who runs what, and where
    /// @throws Exception if it may not; a [CommandException] is told to the user
    void check(CommandContext context) throws Exception;

    /// {@return passes when this or the other one does; the other one's error if neither}
    ///
    /// @param other asked second
    default Check or(Check other) {
        return context -> {
            try {
                check(context);
            } catch (CommandException e) {
                other.check(context);
            }
        };
    }
}
