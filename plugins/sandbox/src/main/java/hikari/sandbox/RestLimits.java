package hikari.sandbox;

import java.time.Duration;

/// The rate limits of the REST API, which a test may change while bots run into them. A sandbox
/// without rate limits keeps only the one on invalid requests.
public interface RestLimits {
    /// Sets how often one route may be called for each of its major parameters, from now on. A
    /// bucket that keeps its name keeps what of its window is used; one of another name begins with
    /// a whole window, and its answers bear another hash.
    ///
    /// @param method the HTTP method
    /// @param template the route's template, `/channels/{channel_id}/messages`
    /// @param limit how often
    /// @throws IllegalArgumentException if there is no such route
    void set(String method, String template, Limit limit);

    /// Sets how many requests of all routes together there may be, interactions left out: Discord's
    /// 50 a second, from a new window on.
    ///
    /// @param requests how many; at least 1
    /// @param window in which time
    void setGlobal(int requests, Duration window);

    /// Sets how many invalid requests ban the bots at the edge, until they are older than the span:
    /// Discord's 10,000 in 10 minutes. Invalid are those answered with 401, 403, or a 429 that is
    /// not shared.
    ///
    /// @param requests how many; at least 1
    /// @param span in which time
    void setBan(int requests, Duration span);

    /// {@return how many requests of the ban's span were invalid}
    int invalidRequests();

    /// {@return whether requests are refused at the edge}
    boolean isBanned();

    /// Sets all limits as they were at the start, and forgets what is used of them.
    void reset();

    /// How often a route may be called for one major parameter.
    ///
    /// @param bucket the bucket's name, of which the hash in answers is made; routes of one name
    ///   share it
    /// @param requests how many; 0 for a route without a limit, whose answers say nothing of one
    /// @param window in which time, as exact as milliseconds
    record Limit(String bucket, int requests, Duration window) {
        /// Checks the ranges.
        public Limit {
            if (requests < 0 || (requests > 0 && !window.isPositive())) {
                throw new IllegalArgumentException(
                        "%d requests in %s are no limit".formatted(requests, window));
            }
        }
    }
}
