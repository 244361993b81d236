package hikari.commands;

import hikari.api.error.HikariException;
import hikari.commands.spi.TextSource;
import hikari.commands.text.Said;
import java.util.Locale;
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

    /// What the user is told.
    private final transient Said said;

    CommandException(Said said, @Nullable Throwable cause) {
        super(said.inEnglish(), cause);
        this.said = said;
    }

    /// {@return what the user is told, in the user's language if there is a text in it, else in
    /// English}
    ///
    /// @param locale the user's language
    /// @param texts asked before the framework's own, which are in English and German
    public final String text(Locale locale, TextSource texts) {
        return said.in(locale, texts);
    }
}
