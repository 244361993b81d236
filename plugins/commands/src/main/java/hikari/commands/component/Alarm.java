package hikari.commands.component;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Does things later. Tests have one that does them when told.
@FunctionalInterface
interface Alarm {
    /// Takes back what was to be done.
    interface Pending {
        void cancel();
    }

    /// Does something after a time, on a thread of its own.
    Pending after(Duration time, Runnable task);

    /// A virtual thread waits.
    static Alarm onThreads() {
        return (time, task) -> {
            var cancelled = new CountDownLatch(1);
            Thread.ofVirtual()
                    .name("hikari commands alarm")
                    .start(() -> {
                        try {
                            if (!cancelled.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                                task.run();
                            }
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    });
            return cancelled::countDown;
        };
    }
}
