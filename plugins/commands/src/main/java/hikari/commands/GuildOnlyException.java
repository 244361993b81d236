package hikari.commands;

import hikari.commands.text.Said;

/// The command works in guilds only.
public final class GuildOnlyException extends CommandException {
    private static final long serialVersionUID = 1;

    /// An exception.
    public GuildOnlyException() {
        super(Said.of("hikari.guild-only"), null);
    }
}
