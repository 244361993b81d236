package hikari.interactions;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Virtual threads of one kind and one life: started here, and awaited when the life ends.
final class Workers {
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    void start(String name, Runnable work) {
        var thread =
                Thread.ofVirtual()
                        .name(name)
                        .unstarted(() -> {
                            try {
                                work.run();
                            } finally {
                                threads.remove(Thread.currentThread());
                            }
                        });
        threads.add(thread);
        thread.start();
    }

    /// Waits until all have ended, those too that are started meanwhile.
    ///
    /// @param deadline when to give up, by [System#nanoTime()]
    /// @return whether all have ended
    boolean await(long deadline) throws InterruptedException {
        while (true) {
            var any = threads.stream().findAny();
            if (any.isEmpty()) {
                return true;
            }
            var left = deadline - System.nanoTime();
            if (left <= 0 || !any.get().join(Duration.ofNanos(left))) {
                return false;
            }
            threads.remove(any.get());
        }
    }

    void interrupt() {
        threads.forEach(Thread::interrupt);
    }

    int running() {
        return threads.size();
    }
}
