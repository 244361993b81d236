package hikari.commands;

import hikari.api.Flags;
import hikari.api.guild.Permission;

/// Somebody lacks permissions that the command needs.
public final class MissingPermissionsException extends CommandException {
    private static final long serialVersionUID = 1;

    /// Whose they are to be.
    public enum Holder {
        /// the user who runs the command
        USER,
        /// the bot
        BOT
    }

    /// Who lacks them.
    private final Holder holder;

    /// What is missing.
    private final transient Flags<Permission> missing;

    /// An exception for these permissions.
    ///
    /// @param holder who lacks them
    /// @param missing what is missing
    public MissingPermissionsException(Holder holder, Flags<Permission> missing) {
        super(
                "%s this permission: %s"
                        .formatted(holder == Holder.USER ? "You need" : "I need", missing),
                null);
        this.holder = holder;
        this.missing = missing;
    }

    /// {@return who lacks them}
    public Holder holder() {
        return holder;
    }

    /// {@return what is missing}
    public Flags<Permission> missing() {
        return missing;
    }
}
