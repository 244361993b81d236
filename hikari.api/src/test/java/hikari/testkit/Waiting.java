package hikari.testkit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// A call that blocks, on a thread of its own.
public final class Waiting {
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private final Thread thread;

    private Waiting(Runnable call) {
        this.thread = Thread.ofVirtual().start(() -> outcome.complete(Outcome.of(call)));
    }

    /// Makes the call and returns when its thread is waiting or the call has ended.
    public static Waiting on(Runnable call) {
        var waiting = new Waiting(call);
        until(() ->
                waiting.outcome.isDone()
                        || waiting.thread.getState() == Thread.State.WAITING
                        || waiting.thread.getState() == Thread.State.TIMED_WAITING);
        return waiting;
    }

    public void interrupt() {
        thread.interrupt();
    }

    public boolean isDone() {
        return outcome.isDone();
    }

    /// What the call came to; fails if it hangs.
    public Outcome outcome() {
        try {
            return outcome.get(30, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("the call hangs", e);
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Waits for a latch; fails if it does not open.
    public static void on(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("never reached");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Yields until something holds that another thread brings about; fails if it does not come.
    public static void until(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("never came to hold");
            }
            Thread.yield();
        }
    }
}
