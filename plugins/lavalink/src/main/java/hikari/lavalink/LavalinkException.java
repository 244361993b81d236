package hikari.lavalink;

import hikari.api.error.HikariException;
import org.jspecify.annotations.Nullable;

/// A Lavalink node could not be reached, or did not do what it was asked for.
public final class LavalinkException extends HikariException {
    private static final long serialVersionUID = 1;

    private final int status;

    /// An exception with what the node answered.
    ///
    /// @param message what happened and what to do
    /// @param status the HTTP status, or 0 when there was no answer
    /// @param cause what it came from
    public LavalinkException(String message, int status, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /// {@return the HTTP status, or 0 when there was no answer}
    public int status() {
        return status;
    }
}
