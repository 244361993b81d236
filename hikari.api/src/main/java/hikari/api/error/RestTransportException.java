package hikari.api.error;

import org.jspecify.annotations.Nullable;

/// No answer came: no connection, a broken one, a failed TLS handshake, or the deadline passed. The
/// cause tells which. Whether Discord carried the request out is not known, except that messages
/// sent with a nonce are sent at most once.
public final class RestTransportException extends RestException {
    private static final long serialVersionUID = 1;

    /// An exception for this operation.
    ///
    /// @param route the operation that was asked for
    /// @param message what happened and what to do
    /// @param cause what it came from
    public RestTransportException(RestRoute route, String message, @Nullable Throwable cause) {
        super(route, message, cause);
    }
}
