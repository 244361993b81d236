package hikari.api.error;

/// What the request names does not exist, or the bot cannot see it.
public final class NotFoundException extends RestResponseException {
    private static final long serialVersionUID = 1;

    /// An exception for this answer.
    ///
    /// @param route the operation that was asked for
    /// @param error what the answer says
    public NotFoundException(RestRoute route, RestError error) {
        super(route, error);
    }
}
