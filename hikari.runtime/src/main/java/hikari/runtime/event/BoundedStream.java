package hikari.runtime.event;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.error.WaitInterruptedException;
import hikari.api.event.Event;
import hikari.api.event.EventStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// Keeps the newest unread events for a reader.
final class BoundedStream<E extends Event> implements Tap, EventStream<E> {
    private final Class<E> type;
    private final Owner owner;
    private final int capacity;
    private final SubscriptionTable table;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    @GuardedBy("lock")
    private final ArrayDeque<E> unread = new ArrayDeque<>();

    @GuardedBy("lock")
    private long dropped;

    @GuardedBy("lock")
    private boolean ended;

    BoundedStream(Class<E> type, Owner owner, int capacity, SubscriptionTable table) {
        if (capacity < 1) {
            throw new IllegalArgumentException(
                    "capacity is %d, not at least 1".formatted(capacity));
        }
        this.type = type;
        this.owner = owner;
        this.capacity = capacity;
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
        lock.lock();
        try {
            if (ended) {
                return false;
            }
            if (unread.size() == capacity) {
                unread.poll();
                dropped++;
            }
            unread.add(type.cast(event));
            changed.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<E> next() {
        return next(Duration.ofNanos(Long.MAX_VALUE));
    }

    @Override
    public Optional<E> next(Duration timeout) {
        try {
            return awaitNext(Nanos.of(timeout));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException(
                    "Interrupted while reading a stream of %s".formatted(type.getSimpleName()), e);
        }
    }

    private Optional<E> awaitNext(long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (unread.isEmpty() && !ended) {
                Call.stepAside();
            }
            for (var left = nanos; unread.isEmpty() && !ended && left > 0; ) {
                left = changed.awaitNanos(left);
            }
            return Optional.ofNullable(unread.poll());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Stream<E> events() {
        return Stream.generate(this::next)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .onClose(this::close);
    }

    @Override
    public long dropped() {
        lock.lock();
        try {
            return dropped;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            unread.clear();
        } finally {
            lock.unlock();
        }
        end();
    }

    /// No event comes any more; what is unread can still be read.
    @Override
    public void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        table.remove(this);
    }
}
