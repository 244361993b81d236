package hikari.api.error;

/// The bot may not do this: it lacks a permission, or stands below what it wants to change.
public final class ForbiddenException extends RestResponseException {
    private static final long serialVersionUID = 1;

    /// An exception for this answer.
    ///
    /// @param route the operation that was asked for
    /// @param error what the answer says
    public ForbiddenException(RestRoute route, RestError error) {
        super(route, error);
    }
}
