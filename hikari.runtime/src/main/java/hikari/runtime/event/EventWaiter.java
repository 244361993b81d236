package hikari.runtime.event;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.EventTimeoutException;
import hikari.api.error.WaitInterruptedException;
import hikari.api.event.Event;
import hikari.api.event.Waiter;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Waits for one event.
final class EventWaiter<E extends Event> implements Tap, Waiter<E> {
    private final Class<E> type;
    private final Owner owner;
    private final Predicate<? super E> predicate;
    private final SubscriptionTable table;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition settled = lock.newCondition();

    @GuardedBy("lock")
    private @Nullable E found;

    @GuardedBy("lock")
    private @Nullable Throwable failure;

    EventWaiter(
            Class<E> type, Owner owner, Predicate<? super E> predicate, SubscriptionTable table) {
        this.type = type;
        this.owner = owner;
        this.predicate = predicate;
        this.table = table;
    }

    @Override
    public Class<E> type() {
        return type;
    }

    @Override
    public Owner owner() {
        return owner;
    }

    @Override
    public boolean offer(Event event) {
        try {
            var candidate = type.cast(event);
            return predicate.test(candidate) && settle(candidate, null);
        } catch (Throwable e) { // the predicate is the waiter's: the waiter gets it, nobody else
            settle(null, e);
            return false;
        }
    }

    @Override
    public E await(Duration timeout) {
        try {
            return awaitSettled(timeout);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException(
                    "Interrupted while waiting for a %s".formatted(type.getSimpleName()), e);
        }
    }

    private E awaitSettled(Duration timeout) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (isOpen()) {
                Call.stepAside();
            }
            for (var left = Nanos.of(timeout); isOpen() && left > 0; ) {
                left = settled.awaitNanos(left);
            }
            if (found != null) {
                return found;
            }
            switch (failure) {
                case null -> throw new EventTimeoutException(type, timeout);
                case Error error -> throw error;
                case RuntimeException exception -> throw exception;
                default -> throw new IllegalStateException(failure);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        settle(null, new ComponentStateConflictException("This waiter was closed"));
    }

    @Override
    public void end() {
        settle(
                null,
                new ComponentStateConflictException("Component cannot be used while it's closing"));
    }

    @GuardedBy("lock")
    private boolean isOpen() {
        return found == null && failure == null;
    }

    /// {@return whether it was not settled before}
    @CanIgnoreReturnValue
    private boolean settle(@Nullable E event, @Nullable Throwable reason) {
        boolean settles;
        lock.lock();
        try {
            settles = isOpen();
            if (settles) {
                found = event;
                failure = reason;
                settled.signalAll();
            }
        } finally {
            lock.unlock();
        }
        table.remove(this);
        return settles;
    }
}
