package hikari.runtime.cache;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import hikari.api.cache.CacheView;
import hikari.api.message.Message;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The newest messages, up to a bound in all and one for each channel. They are not packed: they
/// are few, and most are never read. Writers take a lock, readers none. Thread-safe.
final class Messages implements CacheView<Message> {
    private static final ChannelMessages NONE = new ChannelMessages();

    private final int capacity;
    private final int perChannel;
    private final ReentrantLock lock = new ReentrantLock();

    /// By id, the oldest first, with where it is.
    @GuardedBy("lock")
    private final Map<Snowflake, Snowflake> order = new LinkedHashMap<>();

    private final Map<Snowflake, Message> byId = new ConcurrentHashMap<>();
    private final Map<Snowflake, ChannelMessages> channels = new ConcurrentHashMap<>();

    Messages(int capacity, int perChannel) {
        this.capacity = capacity;
        this.perChannel = perChannel;
    }

    void put(Message message) {
        if (capacity == 0) {
            return;
        }
        lock.lock();
        try {
            var channel = channels.computeIfAbsent(message.channelId(), _ -> new ChannelMessages());
            if (byId.put(message.id(), message) != null) {
                channel.replace(message);
                return;
            }
            channel.add(message);
            order.put(message.id(), message.channelId());
            if (channel.size() > perChannel) {
                drop(channel.oldest().id());
            } else if (order.size() > capacity) {
                drop(order.keySet().iterator().next());
            }
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void drop(Snowflake id) {
        byId.remove(id);
        var channelId = order.remove(id);
        var channel = channelId == null ? null : channels.get(channelId);
        if (channelId != null && channel != null) {
            channel.remove(id);
            if (channel.size() == 0) {
                channels.remove(channelId);
            }
        }
    }

    void remove(Snowflake id) {
        lock.lock();
        try {
            drop(id);
        } finally {
            lock.unlock();
        }
    }

    void removeChannel(Snowflake channelId) {
        lock.lock();
        try {
            var gone = channels.remove(channelId);
            if (gone != null) {
                for (var id : gone.stream().map(Message::id).toList()) {
                    byId.remove(id);
                    order.remove(id);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /// Removes the messages of channels whose messages are such.
    ///
    /// @param condition the same for all messages of a channel
    void removeChannelsIf(Predicate<Message> condition) {
        channels.forEach((id, channel) -> {
            if (channel.stream().limit(1).anyMatch(condition)) {
                removeChannel(id);
            }
        });
    }

    @Override
    public Optional<Message> find(Snowflake id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public int size() {
        return byId.size();
    }

    @Override
    public Stream<Message> stream() {
        return channels.values().stream().flatMap(ChannelMessages::stream);
    }

    /// {@return the messages of one channel}
    CacheView<Message> of(Snowflake channelId) {
        return new OfChannel(channelId);
    }

    private final class OfChannel implements CacheView<Message> {
        private final Snowflake id;

        private OfChannel(Snowflake id) {
            this.id = id;
        }

        private ChannelMessages channel() {
            return channels.getOrDefault(id, NONE);
        }

        @Override
        public Optional<Message> find(Snowflake messageId) {
            return Messages.this.find(messageId).filter(message -> message.channelId().equals(id));
        }

        @Override
        public int size() {
            return channel().size();
        }

        @Override
        public Stream<Message> stream() {
            return channel().stream();
        }
    }
}
