package hikari.api.spi;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/// What an answer says about rate limits. Times are spans, never points: the clocks of Discord and
/// of this machine differ.
///
/// @param status the HTTP status
/// @param bucket which bucket the request belongs to
/// @param limit how many requests the bucket takes in one window
/// @param remaining how many are left in this window
/// @param resetAfter how long until the window ends
/// @param retryAfter with a 429: how long to wait
/// @param scope with a 429: whose limit was hit
public record RateLimitAnswer(
        int status,
        Optional<String> bucket,
        OptionalInt limit,
        OptionalInt remaining,
        Optional<Duration> resetAfter,
        Optional<Duration> retryAfter,
        Scope scope) {

    /// Whose limit a 429 tells of.
    public enum Scope {
        /// That of this bot in one bucket.
        USER,
        /// That of this bot over all operations.
        GLOBAL,
        /// That of a resource, whoever asks; does not count as an invalid request.
        SHARED
    }

    /// {@return whether Discord counts the request as invalid: 10,000 of these in 10 minutes ban
    /// the address}
    public boolean isInvalidRequest() {
        return status == 401 || status == 403 || (status == 429 && scope != Scope.SHARED);
    }
}
