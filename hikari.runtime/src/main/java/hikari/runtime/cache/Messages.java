package hikari.runtime.cache;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import hikari.api.cache.CacheView;
import hikari.api.message.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The newest messages, up to a bound. Thread-safe.
final class Messages implements CacheView<Message> {
    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();

    /// By id, the oldest first.
    @GuardedBy("lock")
    private final Map<Snowflake, Message> messages = new LinkedHashMap<>();

    Messages(int capacity) {
        this.capacity = capacity;
    }

    void put(Message message) {
        if (capacity == 0) {
            return;
        }
        lock.lock();
        try {
            messages.put(message.id(), message);
            if (messages.size() > capacity) {
                messages.remove(messages.keySet().iterator().next());
            }
        } finally {
            lock.unlock();
        }
    }

    void remove(Snowflake id) {
        lock.lock();
        try {
            messages.remove(id);
        } finally {
            lock.unlock();
        }
    }

    void removeAll(Predicate<Message> condition) {
        lock.lock();
        try {
            messages.values().removeIf(condition);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<Message> find(Snowflake id) {
        lock.lock();
        try {
            return Optional.ofNullable(messages.get(id));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int size() {
        lock.lock();
        try {
            return messages.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Stream<Message> stream() {
        lock.lock();
        try {
            return List.copyOf(messages.values()).stream();
        } finally {
            lock.unlock();
        }
    }
}
