package hikari.commands;

import hikari.commands.text.Said;

/// The command is for the bot's owners only.
public final class NotOwnerException extends CommandException {
    private static final long serialVersionUID = 1;

    /// An exception.
    public NotOwnerException() {
        super(Said.of("hikari.owner-only"), null);
    }
}
