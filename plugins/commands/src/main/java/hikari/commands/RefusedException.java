package hikari.commands;

import hikari.commands.text.Said;

/// A check of the bot's own refused. Extend it for errors with handlers of their own.
public non-sealed class RefusedException extends CommandException {
    private static final long serialVersionUID = 1;

    /// An exception with a message.
    ///
    /// @param message what the user is told
    public RefusedException(String message) {
        super(Said.plain(message), null);
    }
}
