package hikari.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/// Runs work on virtual threads that are released together.
public final class Concurrently {
    /// No call of the contract may hang: what has not ended by then fails the test.
    private static final Duration HANG = Duration.ofSeconds(30);

    private Concurrently() {}

    /// The results of `count` threads, in the order of their numbers.
    public static <T> List<T> run(int count, IntFunction<T> work) {
        var barrier = new CyclicBarrier(count);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = new ArrayList<Future<T>>();
            for (var i = 0; i < count; i++) {
                var number = i;
                futures.add(
                        threads.submit(() -> {
                            barrier.await();
                            return work.apply(number);
                        }));
            }
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(result(future, threads::shutdownNow));
            }
            return results;
        }
    }

    private static <T> T result(Future<T> future, Runnable giveUp) {
        try {
            return future.get(HANG.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            giveUp.run();
            throw new AssertionError("a call hangs", e);
        } catch (ExecutionException e) {
            throw new AssertionError("a call threw what it must not", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
