package hikari.sandbox;

import java.time.Duration;
import java.time.Instant;

/// The only source of time in the sandbox: limits, windows and deadlines all ask it, so that a test
/// can move it.
public interface SandboxClock extends AutoCloseable {
    /// {@return the time now; never goes back}
    Instant now();

    /// Runs an action once, later.
    ///
    /// @param delay how long from now; zero or less means at once
    /// @param action short, and never waiting
    /// @return a timer that can be cancelled
    Timer after(Duration delay, Runnable action);

    /// Ends the clock; what has not run by then never runs.
    @Override
    void close();

    /// {@return a clock that follows the machine's}
    static SandboxClock system() {
        return new SystemClock();
    }

    /// Something that will run once.
    @FunctionalInterface
    interface Timer {
        /// Keeps the action from running, if it has not begun.
        void cancel();
    }
}
