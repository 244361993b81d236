package hikari.commands.component;

import hikari.api.error.HikariException;

/// What was filled into a modal cannot be used. The message is written for the user.
public final class FormException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception with a message.
    ///
    /// @param message what the user is told
    public FormException(String message) {
        super(message);
    }
}
