package hikari.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

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

    /// Waits until a time.
    ///
    /// @param time no wait if it has passed
    /// @throws InterruptedException if this thread is interrupted
    default void await(Instant time) throws InterruptedException {
        var wait = Duration.between(now(), time);
        if (wait.isPositive()) {
            var due = new CountDownLatch(1);
            var timer = after(wait, due::countDown);
            try {
                due.await();
            } finally {
                timer.cancel();
            }
        }
    }

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
