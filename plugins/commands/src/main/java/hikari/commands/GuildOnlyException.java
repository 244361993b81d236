package hikari.commands;

/// The command works in guilds only.
public final class GuildOnlyException extends CommandException {
    private static final long serialVersionUID = 1;

    /// An exception.
    public GuildOnlyException() {
        super("This works in a server only.", null);
    }
}
