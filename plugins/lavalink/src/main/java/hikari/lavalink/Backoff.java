package hikari.lavalink;

import java.time.Duration;

/// How long to wait before the next attempt: twice as long each time, up to a limit.
///
/// @param first the first wait that is one
/// @param longest the limit
record Backoff(Duration first, Duration longest) {
    /// {@return the wait after another one, which is zero before the first}
    Duration after(Duration wait) {
        var next = wait.isZero() ? first : wait.multipliedBy(2);
        return next.compareTo(longest) > 0 ? longest : next;
    }
}
