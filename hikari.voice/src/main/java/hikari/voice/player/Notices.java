package hikari.voice.player;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.ArrayDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Runs what others are to be told, one after the other, in order, on a virtual thread that exists
/// only while there is something to tell. How much waits is bounded by what was put into the
/// player: each source is told of twice, and closed once.
final class Notices {
    private static final Logger LOG = LogManager.getLogger(Notices.class);

    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

    @GuardedBy("lock")
    private boolean running;

    /// Has something run soon. Never blocks.
    void add(Runnable notice) {
        lock.lock();
        try {
            waiting.add(notice);
            if (!running) {
                running = true;
                Thread.ofVirtual().name("hikari voice player").start(this::run);
            }
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (true) {
            Runnable next;
            lock.lock();
            try {
                if (waiting.isEmpty()) {
                    running = false;
                    return;
                }
                next = waiting.remove();
            } finally {
                lock.unlock();
            }
            try {
                next.run();
            } catch (RuntimeException | Error e) { // the next is to be told all the same
                LOG.warn("What a voice player told of was taken badly", e);
            }
        }
    }
}
