package hikari.commands;

import hikari.api.error.HikariException;
import org.jspecify.annotations.Nullable;

/// A command was not run, for a reason that concerns the user. The message is written for the user;
/// without a handler of its own it is what the user gets.
public abstract sealed class CommandException extends HikariException
        permits OptionException,
                MissingPermissionsException,
                GuildOnlyException,
                NotOwnerException,
                CooldownException,
                BusyException,
                RefusedException {
    private static final long serialVersionUID = 1;

    CommandException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
