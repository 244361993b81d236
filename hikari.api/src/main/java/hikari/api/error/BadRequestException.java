package hikari.api.error;

/// The request was malformed, or Discord refuses what it asks for: [#errors()] names the members.
public final class BadRequestException extends RestResponseException {
    private static final long serialVersionUID = 1;

    /// An exception for this answer.
    ///
    /// @param route the operation that was asked for
    /// @param error what the answer says
    public BadRequestException(RestRoute route, RestError error) {
        super(route, error);
    }
}
