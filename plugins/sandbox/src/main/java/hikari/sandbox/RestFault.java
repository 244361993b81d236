package hikari.sandbox;

import java.time.Duration;

/// Something that goes wrong with a REST request on purpose.
public sealed interface RestFault {
    /// Answers 429, with the headers and the body of a scope; the request is not processed.
    ///
    /// @param scope whose limit it is
    /// @param retryAfter what the answer says
    record RateLimited(Scope scope, Duration retryAfter) implements RestFault {}

    /// Answers with a status; the request is not processed.
    ///
    /// @param status 400 to 599
    record Status(int status) implements RestFault {}

    /// Processes the request late.
    ///
    /// @param duration by the sandbox's clock
    record Slow(Duration duration) implements RestFault {}

    /// Closes the connection without an answer.
    ///
    /// @param moment whether the request was processed
    record Drop(Moment moment) implements RestFault {}

    /// Processes the request, and answers with a `Date` and absolute reset times that are off.
    ///
    /// @param by how far; negative for the past
    record SkewedClock(Duration by) implements RestFault {}

    /// Processes the request, and answers with JSON that is cut in the middle.
    record BrokenJson() implements RestFault {}

    /// Processes the request, and answers with a page of HTML in place of JSON.
    record HtmlBody() implements RestFault {}

    /// Processes the request, and answers with no body at all.
    record EmptyBody() implements RestFault {}

    /// Whose limit a 429 tells of.
    enum Scope {
        /// The bot's own, for one bucket.
        USER,
        /// The bot's own, for everything.
        GLOBAL,
        /// That of a resource which others use as well.
        SHARED,
        /// A ban at the edge: no `via` header, no JSON.
        EDGE
    }

    /// When a connection is closed.
    enum Moment {
        /// The request was not processed.
        BEFORE,
        /// The request was processed.
        AFTER
    }
}
