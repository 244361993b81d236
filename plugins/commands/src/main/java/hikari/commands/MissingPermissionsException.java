package hikari.commands;

import hikari.api.Flags;
import hikari.api.guild.Permission;
import hikari.commands.text.Said;
import java.util.ArrayList;

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
                Said.of(
                        holder == Holder.USER
                                ? "hikari.permissions.user"
                                : "hikari.permissions.bot",
                        names(missing)),
                null);
        this.holder = holder;
        this.missing = missing;
    }

    /// Those that this version does not know are shown as numbers.
    private static Said names(Flags<Permission> missing) {
        var names = new ArrayList<Said>();
        missing.known().forEach(each -> names.add(Said.of("hikari.permission." + each.name())));
        if (missing.unknown() != 0) {
            names.add(Said.plain("0x" + Long.toHexString(missing.unknown())));
        }
        return names.stream()
                .reduce((first, next) -> Said.of("hikari.list", first, next))
                .orElseGet(() -> Said.plain(""));
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
