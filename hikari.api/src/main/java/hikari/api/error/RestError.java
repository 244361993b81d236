package hikari.api.error;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an answer with an error status says.
///
/// @param status the HTTP status, 400 or above
/// @param code Discord's code; 0 when it gave none
/// @param message Discord's sentence, or a description of the answer when it was not Discord's
/// @param errors what is wrong with single members of the request
/// @param requestId what Discord's support finds the request by: the value of `CF-Ray` or
///   `X-Request-Id`
/// @param retryAfter how long to wait before asking again, if the answer says so
public record RestError(
        int status,
        RestErrorCode code,
        String message,
        List<RestFieldError> errors,
        Optional<String> requestId,
        Optional<Duration> retryAfter) {

    /// Copies the list.
    public RestError {
        errors = List.copyOf(errors);
    }

    /// {@return status, code and sentence on one line, each wrong member on a line of its own
    /// below}
    @Override
    public String toString() {
        var head = "%d, code %s: %s".formatted(status, code, message);
        return errors.isEmpty()
                ? head
                : errors.stream()
                        .map(RestFieldError::toString)
                        .collect(Collectors.joining("\n  ", head + "\n  ", ""));
    }
}
