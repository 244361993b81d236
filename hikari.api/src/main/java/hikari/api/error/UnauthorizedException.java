package hikari.api.error;

/// The token is missing, wrong, or was reset: copy it again from the developer portal.
public final class UnauthorizedException extends RestResponseException {
    private static final long serialVersionUID = 1;

    /// An exception for this answer.
    ///
    /// @param route the operation that was asked for
    /// @param error what the answer says
    public UnauthorizedException(RestRoute route, RestError error) {
        super(route, error);
    }
}
