package hikari.api.lifecycle;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/// Waits that an interrupt does not end: the closing goes on, whoever is interrupted.
final class Threads {
    private Threads() {}

    static boolean joined(Thread thread, Duration atMost) {
        var deadline = System.nanoTime() + atMost.toNanos();
        var interrupted = false;
        try {
            while (true) {
                try {
                    return thread.join(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static void await(CountDownLatch latch) {
        var interrupted = false;
        try {
            while (true) {
                try {
                    latch.await();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
