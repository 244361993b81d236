package hikari.api.error;

/// The rate limit was hit again and again although each wait was honoured: something else uses the
/// same token.
public final class RateLimitedException extends RestResponseException {
    private static final long serialVersionUID = 1;

    /// An exception for this answer.
    ///
    /// @param route the operation that was asked for
    /// @param error what the answer says
    public RateLimitedException(RestRoute route, RestError error) {
        super(route, error);
    }
}
