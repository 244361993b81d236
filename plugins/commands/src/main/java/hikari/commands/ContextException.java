package hikari.commands;

import hikari.commands.text.Said;

/// The command does not work where it was run: in a guild, in direct messages with the bot, or in
/// others.
public final class ContextException extends CommandException {
    private static final long serialVersionUID = 1;

    /// An exception.
    public ContextException() {
        super(Said.of("hikari.context"), null);
    }
}
