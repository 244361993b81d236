package hikari.commands.component;

import hikari.api.error.HikariException;
import hikari.commands.spi.TellsUser;
import hikari.commands.spi.TextSource;
import hikari.commands.text.Said;
import java.util.Locale;

/// What was filled into a modal cannot be used. The message is written for the user.
public final class FormException extends HikariException implements TellsUser {
    private static final long serialVersionUID = 1;

    /// What the user is told.
    private final transient Said said;

    /// An exception with a message.
    ///
    /// @param message what the user is told
    public FormException(String message) {
        this(Said.plain(message));
    }

    FormException(Said said) {
        super(said.inEnglish());
        this.said = said;
    }

    @Override
    public String text(Locale locale, TextSource texts) {
        return said.in(locale, texts);
    }
}
