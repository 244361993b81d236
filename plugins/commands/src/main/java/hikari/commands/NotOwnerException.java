package hikari.commands;

/// The command is for the bot's owners only.
public final class NotOwnerException extends CommandException {
    private static final long serialVersionUID = 1;

    /// An exception.
    public NotOwnerException() {
        super("This is for the owner of this bot only.", null);
    }
}
