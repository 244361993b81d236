package hikari.api.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something answered with a status of success, but not with what the operation is documented to
/// answer: no content where JSON was due, HTML of a proxy, JSON that ends early, an array for an
/// object. Check what sits between here and Discord.
public final class UnexpectedResponseException extends RestException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Optional<String> contentType;
    private final transient Optional<String> requestId;
    private final String excerpt;

    /// An exception for this answer.
    ///
    /// @param route the operation that was asked for
    /// @param message what is wrong with the answer
    /// @param status the HTTP status
    /// @param contentType the media type that the answer claims
    /// @param requestId what Discord's support finds the request by
    /// @param excerpt the beginning of the body
    /// @param cause what it came from
    public UnexpectedResponseException(
            RestRoute route,
            String message,
            int status,
            Optional<String> contentType,
            Optional<String> requestId,
            String excerpt,
            @Nullable Throwable cause) {
        super(
                route,
                "%s (status %d, %s)"
                        .formatted(message, status, contentType.orElse("no content type")),
                cause);
        this.status = status;
        this.contentType = contentType;
        this.requestId = requestId;
        this.excerpt = excerpt;
    }

    /// {@return the HTTP status}
    public int status() {
        return status;
    }

    /// {@return the media type that the answer claims}
    public Optional<String> contentType() {
        return contentType;
    }

    /// {@return what Discord's support finds the request by: the value of `CF-Ray` or
    /// `X-Request-Id`}
    public Optional<String> requestId() {
        return requestId;
    }

    /// {@return the beginning of the body, at most 512 characters} May hold users' data: do not log
    /// it unasked.
    public String excerpt() {
        return excerpt;
    }
}
