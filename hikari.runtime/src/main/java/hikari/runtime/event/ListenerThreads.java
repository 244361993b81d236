package hikari.runtime.event;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.lifecycle.Startup;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// The virtual threads of one life of the event manager, and the calls that run on them.
/// Thread-safe.
final class ListenerThreads {
    private static final Logger LOG = LogManager.getLogger(DefaultEventManager.class);

    /// What interrupted listeners get to end; less than a release ended by force gets.
    private static final Duration GRACE = Duration.ofMillis(400);

    private static final ThreadFactory THREADS =
            Thread.ofVirtual().name("hikari listener").factory();

    private final Startup life;
    private final EventSettings settings;
    private final BiConsumer<Call, Throwable> failures;
    private final Room room;
    private final WaitingCalls waiting = new WaitingCalls();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition someRun = lock.newCondition();
    private final Condition someEnded = lock.newCondition();

    @GuardedBy("lock")
    private final Set<Call> running = new HashSet<>();

    /// The running calls that may become slow, the oldest first.
    @GuardedBy("lock")
    private final LinkedHashSet<Call> watched = new LinkedHashSet<>();

    @GuardedBy("lock")
    private boolean watchIsIdle;

    /// Whether a call has begun since the watch last looked.
    @GuardedBy("lock")
    private boolean someBegan;

    private volatile boolean abandoned;

    /// @param failures takes what listeners throw; must not throw
    ListenerThreads(Startup life, EventSettings settings, BiConsumer<Call, Throwable> failures) {
        this.life = life;
        this.settings = settings;
        this.failures = failures;
        this.room = new Room(settings.capacity());
    }

    Room room() {
        return room;
    }

    boolean keepsOrigins() {
        return settings.keepsOrigins();
    }

    /// Has a call begin with the next [#startWaiting()], or before when many wait.
    void startSoon(Call first) {
        if (waiting.add(first)) {
            startWaiting();
        }
    }

    /// Runs each call that waits, and those that follow it in its lane, on a new thread.
    void startWaiting() {
        waiting.take().forEach(this::start);
    }

    private void start(Call first) {
        THREADS.newThread(() -> life.inside(() -> runLane(first))).start();
    }

    private static void runLane(Call first) {
        for (Call next = first; next != null; next = next.run()) {
            Thread.interrupted(); // what the call before left behind
        }
    }

    /// {@return whether the listener is to be called} False after the deadline of a close.
    boolean begins(Call call) {
        call.thread = Thread.currentThread();
        call.startedNanos = System.nanoTime();
        lock.lock();
        try {
            running.add(call);
            watched.add(call);
            someBegan = true;
            if (watchIsIdle) {
                watchIsIdle = false;
                someRun.signal();
            }
            return !abandoned;
        } finally {
            lock.unlock();
        }
    }

    void ended(Call call) {
        lock.lock();
        try {
            running.remove(call);
            watched.remove(call);
            someEnded.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// A call waits for other events: it is not slow, it is patient.
    void steppedAside(Call call) {
        lock.lock();
        try {
            watched.remove(call);
        } finally {
            lock.unlock();
        }
    }

    void failed(Call call, Throwable failure) {
        if (abandoned || (failure instanceof InterruptedException && life.isEnding())) {
            LOG.debug("{} was ended by the close", call, failure);
        } else {
            failures.accept(call, failure);
        }
    }

    /// Waits until nothing is on its way and nothing runs.
    ///
    /// @param deadline on the clock of [System#nanoTime()]; 0 for none
    /// @return whether that was so in time
    boolean awaitAll(long deadline) throws InterruptedException {
        do {
            if (!room.awaitEmpty(left(deadline)) || !awaitNone(call -> true, left(deadline))) {
                return false;
            }
        } while (!room.awaitEmpty(
                0)); // a listener that had stepped aside may have dispatched something
        return true;
    }

    private static long left(long deadline) {
        return deadline == 0 ? Long.MAX_VALUE : Math.max(0, deadline - System.nanoTime());
    }

    /// Waits until no call runs that fulfils the condition. When interrupted, interrupts those that
    /// do.
    void awaitOrInterrupt(Predicate<Call> condition) {
        try {
            awaitNone(condition, Long.MAX_VALUE);
        } catch (InterruptedException e) {
            interrupt(condition);
        }
    }

    /// Ends by force what runs, names it in the log, and drops what has not begun.
    void abandon() {
        abandoned = true;
        interrupt(call -> true);
    }

    /// Interrupts the calls that fulfil a condition, names them in the log, and gives them a moment
    /// to end.
    private void interrupt(Predicate<Call> condition) {
        for (var call : snapshot(condition)) {
            LOG.warn(
                    "{} did not end before the deadline and is interrupted{}",
                    call,
                    whereItIs(call));
            var thread = call.thread;
            if (thread != null) {
                thread.interrupt();
            }
        }
        try {
            awaitNone(condition, GRACE.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean awaitNone(Predicate<Call> condition, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var left = nanos;
            while (running.stream().anyMatch(condition)) {
                if (left <= 0) {
                    return false;
                }
                left = someEnded.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private List<Call> snapshot(Predicate<Call> condition) {
        lock.lock();
        try {
            return running.stream().filter(condition).toList();
        } finally {
            lock.unlock();
        }
    }

    /// Names slow listeners, each call once. Sleeps until the oldest call becomes slow, or one
    /// begins.
    void watchForSlowOnes() throws InterruptedException {
        while (true) {
            var slow = awaitSlow(settings.slowAfter());
            LOG.warn("{} has been running for {}{}", slow, settings.slowAfter(), whereItIs(slow));
            if (slow.origin != null) {
                LOG.warn("{}", slow, slow.origin);
            }
        }
    }

    private Call awaitSlow(Duration threshold) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                var left = nanosUntilSlow(threshold);
                if (left <= 0) {
                    return watched.removeFirst();
                }
                watchIsIdle = left == Long.MAX_VALUE;
                someRun.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /// How long until the oldest call becomes slow. When none runs, but some did since the last
    /// look, another look within the threshold is in time for all that begin until then: under load
    /// nobody has to wake the watch.
    @GuardedBy("lock")
    private long nanosUntilSlow(Duration threshold) {
        if (!watched.isEmpty()) {
            return watched.getFirst().startedNanos + Nanos.of(threshold) - System.nanoTime();
        }
        var isBusy = someBegan;
        someBegan = false;
        return isBusy ? Nanos.of(threshold) : Long.MAX_VALUE;
    }

    private static String whereItIs(Call call) {
        var thread = call.thread;
        var text = new StringBuilder();
        for (var frame : thread == null ? new StackTraceElement[0] : thread.getStackTrace()) {
            if (frame.getClassName().equals(Registration.class.getName())) {
                break;
            }
            text.append(System.lineSeparator()).append("    at ").append(frame);
        }
        return text.isEmpty() ? "" : ", at" + text;
    }
}
