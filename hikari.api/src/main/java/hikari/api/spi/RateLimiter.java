package hikari.api.spi;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.InvalidRequestLimitException;
import hikari.api.error.RateLimitTooLongException;
import hikari.api.error.RestRoute;
import java.time.Duration;

/// Decides when requests may be sent. Thread-safe.
///
/// The client calls [#enter] once for a request, [Turn#await] before each attempt, [Turn#answered]
/// when an attempt was answered, and [Turn#close] in any case in the end. The limiter lets requests
/// of one bucket go in the order in which they entered, never lets a bucket's or the global limit
/// be exceeded, and forgets a turn that was closed.
///
/// @see "Discord documentation: Rate Limits"
public interface RateLimiter extends AutoCloseable {

    /// {@return a place behind all requests that entered before} Never blocks.
    ///
    /// @param request what is to be sent
    Turn enter(Request request);

    /// Ends all waits with a [ComponentStateConflictException]. Nothing may enter any more.
    @Override
    void close();

    /// What a limiter knows of a request.
    ///
    /// @param route the operation
    /// @param major the values of the path parameters that a bucket is kept for each of; empty when
    ///   there are none
    /// @param globallyLimited whether the limit of 50 requests per second over all operations
    ///   counts it
    /// @param longestWait how long all waits of the request together may take
    record Request(RestRoute route, String major, boolean globallyLimited, Duration longestWait) {}

    /// The place of one request in the order of all.
    interface Turn extends AutoCloseable {
        /// Waits until the request may be sent.
        ///
        /// @throws RateLimitTooLongException at once when the wait is known to be too long, or when
        ///   it has become so
        /// @throws InvalidRequestLimitException when so many requests failed that Discord would ban
        ///   the address
        /// @throws ComponentStateConflictException when the limiter is closed
        /// @throws InterruptedException when the thread is interrupted; the place is given back
        void await() throws InterruptedException;

        /// Tells what the attempt was answered. The next [#await] waits for another one, in front
        /// of those that came later.
        ///
        /// @param answer what the answer's head says about limits
        void answered(RateLimitAnswer answer);

        /// Gives the place back. An attempt that was not answered no longer counts as in flight.
        @Override
        void close();
    }
}
