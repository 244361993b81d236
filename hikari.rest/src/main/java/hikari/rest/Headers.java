package hikari.rest;

import hikari.api.spi.RateLimitAnswer;
import hikari.api.spi.RateLimitAnswer.Scope;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads the headers of answers. Whatever makes no sense is as if it were not there.
final class Headers {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(\\.\\d{1,18})?");

    /// Discord rounds spans to milliseconds, maybe down.
    private static final Duration GRAIN = Duration.ofMillis(1);

    private Headers() {}

    /// What the answer says about limits.
    ///
    /// @param answer the answer
    /// @param error what its body says, if it is an error
    static RateLimitAnswer rateLimits(Answer answer, Optional<ErrorBody> error) {
        return new RateLimitAnswer(
                answer.status(),
                answer.header("X-RateLimit-Bucket")
                        .filter(name -> !name.isBlank() && name.length() <= 128),
                whole(answer, "X-RateLimit-Limit"),
                whole(answer, "X-RateLimit-Remaining"),
                answer.header("X-RateLimit-Reset-After")
                        .flatMap(Headers::seconds)
                        .map(Headers::atLeast),
                retryAfter(answer, error).map(Headers::atLeast),
                scope(answer, error));
    }

    private static Duration atLeast(Duration span) {
        return span.isZero() ? span : span.plus(GRAIN);
    }

    /// The body is exact, the header is rounded up to seconds.
    static Optional<Duration> retryAfter(Answer answer, Optional<ErrorBody> error) {
        return error.flatMap(ErrorBody::retryAfter)
                .or(() -> answer.header("Retry-After").flatMap(Headers::seconds));
    }

    private static Scope scope(Answer answer, Optional<ErrorBody> error) {
        var header = answer.header("X-RateLimit-Scope").orElse("");
        if (header.equals("shared")) {
            return Scope.SHARED;
        }
        var isGlobal =
                header.equals("global")
                        || answer.header("X-RateLimit-Global").filter("true"::equals).isPresent()
                        || error.filter(ErrorBody::isGlobal).isPresent()
                        // An answer that is not Discord's own comes from what stands before all of
                        // its API.
                        || (error.isEmpty() && answer.header("X-RateLimit-Limit").isEmpty());
        return isGlobal ? Scope.GLOBAL : Scope.USER;
    }

    private static OptionalInt whole(Answer answer, String name) {
        return answer.header(name)
                .filter(text -> WHOLE.matcher(text).matches())
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
    }

    /// A span written as decimal seconds.
    static Optional<Duration> seconds(String text) {
        return SECONDS.matcher(text).matches() ? seconds(new BigDecimal(text)) : Optional.empty();
    }

    /// A span of decimal seconds; nothing if it is negative or beyond all measure.
    static Optional<Duration> seconds(BigDecimal seconds) {
        if (seconds.signum() < 0 || seconds.precision() - seconds.scale() > 9) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos(seconds.movePointRight(9).longValue()));
    }
}
