package hikari.commands.component;

import hikari.api.error.HikariException;
import hikari.commands.text.Said;

/// What was filled into a modal cannot be used. The message is written for the user.
public final class FormException extends HikariException {
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

    Said said() {
        return said;
    }
}
