package hikari.commands;

import hikari.commands.sync.Ownership;

/// How a bot's commands are kept.
///
/// @param ownership which of the commands that Discord has are deleted when they are not wanted;
///   all but entry points by default
public record CommandsOptions(Ownership ownership) {
    /// The defaults.
    public static final CommandsOptions DEFAULT = new CommandsOptions(Ownership.everything());

    /// {@return these options with another ownership}
    ///
    /// @param other which commands are deleted
    public CommandsOptions ownership(Ownership other) {
        return new CommandsOptions(other);
    }
}
