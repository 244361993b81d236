package hikari.commands;

import hikari.api.error.HikariException;
import hikari.commands.spi.TellsUser;
import hikari.commands.spi.TextSource;
import hikari.commands.text.Said;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A command was not run, for a reason that concerns the user. The message is written for the user;
/// without a handler of its own it is what the user gets.
public abstract sealed class CommandException extends HikariException implements TellsUser
        permits OptionException,
                MissingPermissionsException,
                GuildOnlyException,
                ContextException,
                NotOwnerException,
                CooldownException,
                BusyException,
                RefusedException {
    private static final long serialVersionUID = 1;

    /// What the user is told.
    private final transient Said said;

    CommandException(Said said, @Nullable Throwable cause) {
        super(said.inEnglish(), cause);
        this.said = said;
    }

    @Override
    public final String text(Locale locale, TextSource texts) {
        return said.in(locale, texts);
    }
}
