package hikari.api.lifecycle;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.error.ComponentFailedException;
import hikari.api.error.ComponentStartException;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.StartCancelledException;
import hikari.api.error.WaitInterruptedException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// The state machine of the contract in [Component], owned by components rather than inherited.
///
/// ```java
/// final class Greeter implements Component {
///     private final Lifecycle<Socket> life = Lifecycle.of("greeter", startup -> startup.own(new Socket(host, port)));
///     public void start() { life.start(); }
///     public void close() { life.close(); }
///     public void join() { life.join(); }
///     public LifecycleState state() { return life.state(); }
///     public void greet() { write(life.whileAlive()); }
/// }
/// ```
///
/// What exists only while the component is alive lives in the state, so no field can disagree with
/// it. Opening and releasing run on virtual threads of their own and without the lock. Thread-safe.
///
/// @param <R> what exists only while the component is alive
public final class Lifecycle<R> implements Component {
    /// How long closing may take before what has not ended is ended by force: 60 s.
    public static final Duration DEFAULT_CLOSE_DEADLINE = Duration.ofSeconds(60);

    private static final Logger LOG = LogManager.getLogger(Lifecycle.class);

    private sealed interface Stage<R> {
        record Inactive<R>() implements Stage<R> {}

        record Starting<R>(Life<R> life, Thread opener) implements Stage<R> {}

        record Alive<R>(Life<R> life, R resource) implements Stage<R> {}

        record Closing<R>(Life<R> life) implements Stage<R> {}
    }

    private final LifecycleMessages messages;
    private final Duration closeDeadline;
    private final Opening<R> opening;
    private final ReentrantLock lock = new ReentrantLock();

    /// Written under the lock; read without it.
    private volatile Stage<R> stage = new Stage.Inactive<>();

    private Lifecycle(LifecycleMessages messages, Duration closeDeadline, Opening<R> opening) {
        this.messages = messages;
        this.closeDeadline = closeDeadline;
        this.opening = opening;
    }

    /// {@return the inactive life of a component with the usual messages and close deadline}
    ///
    /// @param <R> what exists only while the component is alive
    /// @param component the component's name, as in "interaction server"
    /// @param opening the work of starting
    public static <R> Lifecycle<R> of(String component, Opening<R> opening) {
        return of(LifecycleMessages.of(component), DEFAULT_CLOSE_DEADLINE, opening);
    }

    /// {@return the inactive life of a component}
    ///
    /// @param <R> what exists only while the component is alive
    /// @param messages what the component says on conflicts
    /// @param closeDeadline how long closing may take before what has not ended is ended by force;
    ///   positive
    /// @param opening the work of starting
    public static <R> Lifecycle<R> of(
            LifecycleMessages messages, Duration closeDeadline, Opening<R> opening) {
        return new Lifecycle<>(messages, closeDeadline, opening);
    }

    @Override
    public void start() {
        awaitStart(begin());
    }

    /// Starts, and waits until this very life has ended, as `start()` and then [#join()] would;
    /// only that a death right after the start is never missed.
    ///
    /// @param started called between the two
    public void startAndJoin(Runnable started) {
        var life = begin();
        awaitStart(life);
        started.run();
        awaitEndOfLiving(life);
    }

    private Life<R> begin() {
        var life = new Life<R>(this);
        var opener =
                Thread.ofVirtual()
                        .name("hikari %s start".formatted(component()))
                        .unstarted(() -> Inside.entering(life).run(() -> open(life)));
        lock.lock();
        try {
            if (!(stage instanceof Stage.Inactive<R>)) {
                throw new ComponentStateConflictException(messages.startActive());
            }
            stage = new Stage.Starting<>(life, opener);
            opener.start();
            return life;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        Life<R> life;
        lock.lock();
        try {
            life =
                    switch (stage) {
                        case Stage.Inactive<R> ignored ->
                                throw new ComponentStateConflictException(messages.closeInactive());
                        case Stage.Starting<R>(var starting, var opener) -> {
                            cancelStart(starting, opener, cancelled("close()"));
                            yield starting;
                        }
                        case Stage.Alive<R>(var alive, var ignored) -> {
                            beginClosing(alive, null);
                            yield alive;
                        }
                        case Stage.Closing<R>(var closing) -> closing;
                    };
        } finally {
            lock.unlock();
        }
        if (!Inside.of(life)) {
            await(life.ended, "close");
        }
    }

    @Override
    public void join() {
        switch (stage) {
            case Stage.Inactive<R> ignored ->
                    throw new ComponentStateConflictException(messages.joinInactive());
            case Stage.Starting<R>(var life, var ignored) -> awaitEnd(life);
            case Stage.Closing<R>(var life) -> awaitEnd(life);
            case Stage.Alive<R>(var life, var ignored) -> awaitEndOfLiving(life);
        }
    }

    private void awaitEndOfLiving(Life<R> life) {
        awaitEnd(life);
        var cause = life.deathCause;
        if (cause != null) {
            throw asUnchecked(
                    cause,
                    new ComponentFailedException("The %s died".formatted(component()), cause));
        }
    }

    @Override
    public LifecycleState state() {
        return switch (stage) {
            case Stage.Inactive<R> ignored -> LifecycleState.INACTIVE;
            case Stage.Starting<R> ignored -> LifecycleState.STARTING;
            case Stage.Alive<R> ignored -> LifecycleState.ALIVE;
            case Stage.Closing<R> ignored -> LifecycleState.CLOSING;
        };
    }

    /// {@return what exists only while the component is alive}
    ///
    /// @throws ComponentStateConflictException when the component is not ALIVE
    public R whileAlive() {
        return switch (stage) {
            case Stage.Alive<R>(var ignored, var resource) -> resource;
            case Stage.Closing<R> ignored ->
                    throw new ComponentStateConflictException(messages.useClosing());
            default -> throw new ComponentStateConflictException(messages.useInactive());
        };
    }

    /// {@return whether the current thread works for the component's current life: starts or closes
    /// it, or is one of those that it owns}
    public boolean isInside() {
        return switch (stage) {
            case Stage.Inactive<R> ignored -> false;
            case Stage.Starting<R>(var life, var ignored) -> Inside.of(life);
            case Stage.Alive<R>(var life, var ignored) -> Inside.of(life);
            case Stage.Closing<R>(var life) -> Inside.of(life);
        };
    }

    /// {@return the component's name}
    public String component() {
        return messages.component();
    }

    @Override
    public String toString() {
        return "%s (%s)".formatted(component(), state());
    }

    void fail(Life<R> life, Throwable failure) {
        cancelIfStarting(life, failure);
        if (dies(life, failure) && life.owner != null) {
            life.owner.fail(failure);
        }
    }

    /// False when the life was not alive, or is ending already.
    private boolean dies(Life<R> life, Throwable failure) {
        lock.lock();
        try {
            var alive =
                    stage instanceof Stage.Alive<R>(var current, var ignored) && current == life;
            if (alive) {
                beginClosing(life, failure);
            }
            return alive;
        } finally {
            lock.unlock();
        }
    }

    private void cancelIfStarting(Life<R> life, Throwable reason) {
        lock.lock();
        try {
            if (stage instanceof Stage.Starting<R>(var starting, var opener) && starting == life) {
                cancelStart(life, opener, reason);
            }
        } finally {
            lock.unlock();
        }
    }

    private void open(Life<R> life) {
        try {
            var resource = opening.open(life);
            if (becomesAlive(life, resource)) {
                life.settled.countDown();
            }
        } catch (Throwable e) {
            if (startFails(life, e)) {
                windDown(life, deadline());
            }
        }
    }

    private boolean becomesAlive(Life<R> life, R resource) {
        lock.lock();
        try {
            var current =
                    stage instanceof Stage.Starting<R>(var starting, var ignored)
                            && starting == life;
            if (current) {
                stage = new Stage.Alive<>(life, resource);
            }
            return current;
        } finally {
            lock.unlock();
        }
    }

    /// False when the start was ended by somebody else, who winds down as well.
    private boolean startFails(Life<R> life, Throwable failure) {
        lock.lock();
        try {
            if (!(stage instanceof Stage.Starting<R>(var starting, var ignored))
                    || starting != life) {
                return false;
            }
            life.startFailure = failure;
            enterClosing(life);
            return true;
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void cancelStart(Life<R> life, Thread opener, Throwable reason) {
        life.startFailure = reason;
        enterClosing(life);
        opener.interrupt();
        var deadline = deadline();
        closer(() -> {
            if (!Threads.joined(
                    opener, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())))) {
                LOG.warn(
                        "{}: the cancelled start did not end before the deadline and is abandoned",
                        component());
            }
            windDown(life, deadline);
        });
    }

    @GuardedBy("lock")
    private void beginClosing(Life<R> life, @Nullable Throwable cause) {
        life.deathCause = cause;
        enterClosing(life);
        var deadline = deadline();
        closer(() -> windDown(life, deadline));
    }

    @GuardedBy("lock")
    private void enterClosing(Life<R> life) {
        stage = new Stage.Closing<>(life);
        life.ending.countDown();
    }

    private void windDown(Life<R> life, long deadline) {
        try {
            life.release(deadline);
        } finally {
            lock.lock();
            try {
                stage = new Stage.Inactive<>();
            } finally {
                lock.unlock();
            }
            life.settled.countDown();
            life.ended.countDown();
        }
    }

    private void closer(Runnable work) {
        Thread.ofVirtual().name("hikari %s close".formatted(component())).start(work);
    }

    private void awaitStart(Life<R> life) {
        try {
            life.settled.await();
        } catch (InterruptedException e) {
            cancelIfStarting(life, cancelled("an interrupt of the starting thread"));
            Threads.await(life.settled);
            Thread.currentThread().interrupt();
        }
        var failure = life.startFailure;
        if (failure != null) {
            throw asUnchecked(
                    failure,
                    new ComponentStartException(
                            "Cannot start the %s: %s".formatted(component(), failure.getMessage()),
                            failure));
        }
    }

    private void awaitEnd(Life<R> life) {
        await(Inside.of(life) ? life.ending : life.ended, "join");
    }

    private void await(CountDownLatch latch, String call) {
        if (latch.getCount() == 0) {
            return; // what has come is not missed for an interrupt
        }
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException(
                    "Interrupted while waiting in %s of the %s".formatted(call, component()), e);
        }
    }

    private StartCancelledException cancelled(String by) {
        return new StartCancelledException(
                "The start of the %s was cancelled by %s".formatted(component(), by));
    }

    private long deadline() {
        return System.nanoTime() + closeDeadline.toNanos();
    }

    private static RuntimeException asUnchecked(Throwable failure, RuntimeException otherwise) {
        return switch (failure) {
            case Error error -> throw error;
            case RuntimeException unchecked -> unchecked;
            default -> otherwise;
        };
    }
}
