package hikari.api.error;

/// The request conflicts with the present state.
public final class ConflictException extends RestResponseException {
    private static final long serialVersionUID = 1;

    /// An exception for this answer.
    ///
    /// @param route the operation that was asked for
    /// @param error what the answer says
    public ConflictException(RestRoute route, RestError error) {
        super(route, error);
    }
}
