package hikari.api.error;

import org.jspecify.annotations.Nullable;

/// A component was asked for something that its state forbids: started twice, used while not alive,
/// closed while inactive.
public class ComponentStateConflictException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception with a message.
    ///
    /// @param message what happened and what to do
    public ComponentStateConflictException(String message) {
        super(message);
    }

    /// An exception with a message and a cause.
    ///
    /// @param message what happened and what to do
    /// @param cause what it came from
    public ComponentStateConflictException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
