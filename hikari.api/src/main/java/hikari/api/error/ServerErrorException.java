package hikari.api.error;

/// Discord failed, status 500 and above, on every attempt that was safe to make.
public final class ServerErrorException extends RestResponseException {
    private static final long serialVersionUID = 1;

    /// An exception for this answer.
    ///
    /// @param route the operation that was asked for
    /// @param error what the answer says
    public ServerErrorException(RestRoute route, RestError error) {
        super(route, error);
    }
}
