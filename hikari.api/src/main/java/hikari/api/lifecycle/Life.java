package hikari.api.lifecycle;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.StartCancelledException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// One life of a component: from a call of `start()` until everything acquired since is released.
final class Life<R> implements Startup {
    private static final Logger LOG = LogManager.getLogger(Lifecycle.class);

    /// What a release gets when the deadline has passed and it is ended by force.
    private static final Duration GRACE = Duration.ofMillis(500);

    /// Bound while a life starts one of its parts.
    private static final ScopedValue<Life<?>> OWNER = ScopedValue.newInstance();

    private record Owned(String name, Release release) {}

    final @Nullable Inside startedInside = Inside.current();

    /// The life that this one is a part of, and that dies with it.
    final @Nullable Life<?> owner = OWNER.isBound() ? OWNER.get() : null;

    /// Opens when the start has ended, one way or the other.
    final CountDownLatch settled = new CountDownLatch(1);

    /// Opens when the closing has begun.
    final CountDownLatch ending = new CountDownLatch(1);

    /// Opens when all is released.
    final CountDownLatch ended = new CountDownLatch(1);

    private final Lifecycle<R> lifecycle;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final LinkedHashSet<Owned> owned = new LinkedHashSet<>();

    @GuardedBy("lock")
    private boolean released;

    /// Why the start did not succeed; written before `settled` opens.
    volatile @Nullable Throwable startFailure;

    /// What the component died of after it was alive; written before `ended` opens.
    volatile @Nullable Throwable deathCause;

    Life(Lifecycle<R> lifecycle) {
        this.lifecycle = lifecycle;
    }

    @Override
    public void onClose(String name, Release release) {
        if (!register(new Owned(name, release))) {
            runNow(name, release);
            throw new StartCancelledException(
                    "The %s is closing; '%s' was released at once"
                            .formatted(lifecycle.component(), name));
        }
    }

    @Override
    public <C extends Component> C start(C part) {
        ScopedValue.where(OWNER, this).run(part::start);
        onClose(part.getClass().getSimpleName(), () -> closeQuietly(part));
        return part;
    }

    @Override
    public Thread fork(String name, Task task) {
        return fork(Thread.ofVirtual().name(name), name, task);
    }

    @Override
    public Thread forkPlatform(String name, Task task) {
        return fork(Thread.ofPlatform().daemon().name(name), name, task);
    }

    private Thread fork(Thread.Builder kind, String name, Task task) {
        var owner = new Owned[1];
        var thread =
                kind.unstarted(() -> {
                    Inside.entering(this).run(() -> runTask(task));
                    unregister(owner[0]);
                });
        owner[0] =
                new Owned(
                        name,
                        () -> {
                            thread.interrupt();
                            thread.join();
                        });
        if (!register(owner[0])) {
            throw new ComponentStateConflictException(
                    "The %s is closing".formatted(lifecycle.component()));
        }
        thread.start();
        return thread;
    }

    @Override
    public void fail(Throwable failure) {
        lifecycle.fail(this, failure);
    }

    @Override
    public void inside(Runnable code) {
        Inside.entering(this).run(code);
    }

    @Override
    public boolean isEnding() {
        return ending.getCount() == 0;
    }

    /// Releases everything, last first, each on a thread of its own so that none can hold up the
    /// others for longer than the deadline.
    void release(long deadlineNanos) {
        for (var next : takeAll()) {
            var failed = releaseOne(next, deadlineNanos);
            if (failed != null) {
                LOG.warn(
                        "{}: '{}' failed while it was released",
                        lifecycle.component(),
                        next.name,
                        failed);
                var startFailure = this.startFailure;
                if (startFailure != null && startFailure != failed) {
                    startFailure.addSuppressed(failed);
                }
            }
        }
    }

    private @Nullable Throwable releaseOne(Owned next, long deadlineNanos) {
        var failed = new Throwable[1];
        var worker =
                Thread.ofVirtual()
                        .name("hikari %s close %s".formatted(lifecycle.component(), next.name))
                        .start(() ->
                                Inside.entering(this)
                                        .run(() -> {
                                            try {
                                                next.release.run();
                                            } catch (Throwable e) {
                                                failed[0] = e;
                                            }
                                        }));
        var left = Math.max(GRACE.toNanos(), deadlineNanos - System.nanoTime());
        if (Threads.joined(worker, Duration.ofNanos(left))) {
            return failed[0];
        }
        LOG.warn(
                "{}: '{}' did not end before the deadline and is ended by force",
                lifecycle.component(),
                next.name);
        worker.interrupt();
        if (!Threads.joined(worker, GRACE)) {
            LOG.error(
                    "{}: '{}' does not even end when interrupted",
                    lifecycle.component(),
                    next.name);
        }
        return null;
    }

    private List<Owned> takeAll() {
        lock.lock();
        try {
            released = true;
            var all = new ArrayList<>(owned.reversed());
            owned.clear();
            return all;
        } finally {
            lock.unlock();
        }
    }

    private boolean register(Owned next) {
        lock.lock();
        try {
            return !released && owned.add(next);
        } finally {
            lock.unlock();
        }
    }

    private void unregister(Owned gone) {
        lock.lock();
        try {
            owned.remove(gone);
        } finally {
            lock.unlock();
        }
    }

    private void runTask(Task task) {
        try {
            task.run();
        } catch (InterruptedException e) {
            if (!isEnding()) {
                LOG.debug("{}: a task was interrupted", lifecycle.component(), e);
            }
        } catch (Throwable e) {
            fail(e);
        }
    }

    private void runNow(String name, Release release) {
        try {
            release.run();
        } catch (Exception e) {
            LOG.warn("{}: '{}' failed while it was released", lifecycle.component(), name, e);
        }
    }

    private static void closeQuietly(Component part) {
        try {
            part.close();
        } catch (ComponentStateConflictException e) {
            LOG.trace("{} was closed already", part);
        }
    }
}
