package hikari.voice.direct;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// A few platform threads for changes of encrypted groups, which take up to tens of milliseconds of
/// CPU time: more of them at once would only make each other late, and the pacers with them.
final class Workers implements AutoCloseable {
    private static final int MOST = 4;
    private static final int IDLE_SECONDS = 5;

    private final ExecutorService threads;

    Workers() {
        int count = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, MOST);
        var pool =
                new ThreadPoolExecutor(
                        count,
                        count,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(), // each connection waits for its own work
                        Thread.ofPlatform().name("hikari voice worker ", 0).daemon(true).factory());
        pool.allowCoreThreadTimeOut(true);
        this.threads = pool;
    }

    /// Does work and waits for it.
    void run(Runnable work) throws InterruptedException {
        try {
            threads.submit(work).get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
