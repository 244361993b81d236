package hikari.api.error;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Discord answered with an error. Subtypes exist for the statuses that programs branch on; any
/// other status is this type.
public class RestResponseException extends RestException {
    private static final long serialVersionUID = 1;

    private final transient RestError error;

    /// An exception for this answer.
    ///
    /// @param route the operation that was asked for
    /// @param error what the answer says
    public RestResponseException(RestRoute route, RestError error) {
        super(route, error.toString(), null);
        this.error = error;
    }

    /// {@return everything that the answer says}
    public RestError error() {
        return error;
    }

    /// {@return the HTTP status}
    public int status() {
        return error.status();
    }

    /// {@return Discord's code; 0 when it gave none}
    public RestErrorCode code() {
        return error.code();
    }

    /// {@return what is wrong with single members of the request}
    public List<RestFieldError> errors() {
        return error.errors();
    }

    /// {@return what Discord's support finds the request by}
    public Optional<String> requestId() {
        return error.requestId();
    }

    /// {@return how long to wait before asking again, if the answer says so}
    public Optional<Duration> retryAfter() {
        return error.retryAfter();
    }
}
