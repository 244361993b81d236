package hikari.api.error;

import java.time.Duration;

/// An event that was waited for did not come in time.
public final class EventTimeoutException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception for this wait.
    ///
    /// @param type the type of event
    /// @param timeout how long was waited
    public EventTimeoutException(Class<?> type, Duration timeout) {
        super("No %s within %s that matches".formatted(type.getSimpleName(), timeout));
    }
}
