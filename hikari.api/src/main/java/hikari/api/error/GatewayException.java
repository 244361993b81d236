package hikari.api.error;

import org.jspecify.annotations.Nullable;

/// The gateway could not be used: refused, not enough sessions left, or ended for good.
public class GatewayException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception with a message.
    ///
    /// @param message what happened and what to do
    public GatewayException(String message) {
        super(message);
    }

    /// An exception with a message and a cause.
    ///
    /// @param message what happened and what to do
    /// @param cause what it came from
    public GatewayException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
