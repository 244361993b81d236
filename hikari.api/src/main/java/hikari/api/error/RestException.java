package hikari.api.error;

import org.jspecify.annotations.Nullable;

/// A request to Discord's HTTP API did not end as it should. Subtypes tell how:
///
/// - [RestResponseException]: Discord answered with an error; one subtype per status people branch
///   on.
/// - [UnexpectedResponseException]: something answered, but not what the operation is documented to
///   answer.
/// - [RestTransportException]: there was no answer.
/// - [UploadFailedException]: a file of the request could not be read.
/// - [RateLimitTooLongException], [InvalidRequestLimitException]: the request was not sent.
/// - [SearchNotReadyException]: Discord is still indexing what a search asks for.
public abstract class RestException extends HikariException {
    private static final long serialVersionUID = 1;

    /// The operation that was asked for.
    private final transient RestRoute route;

    /// An exception for this operation.
    ///
    /// @param route the operation that was asked for
    /// @param message what happened and what to do
    /// @param cause what it came from
    protected RestException(RestRoute route, String message, @Nullable Throwable cause) {
        super("%s: %s".formatted(route, message), cause);
        this.route = route;
    }

    /// {@return the operation that was asked for}
    public RestRoute route() {
        return route;
    }
}
