package hikari.voice;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import hikari.api.error.WaitInterruptedException;
import hikari.api.event.VoiceEvent;
import hikari.api.event.VoiceServerUpdateEvent;
import hikari.api.event.VoiceStateUpdateEvent;
import hikari.api.gateway.VoiceStateUpdate;
import hikari.api.voice.VoiceConnectOptions;
import hikari.api.voice.VoiceConnection;
import hikari.api.voice.VoiceState;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// The one place that a guild has for a voice connection, from the attempt to make it until its
/// channel is left. Events are told to the connection one after the other, in order; those that
/// come before it was made wait for it.
final class Place {
    private static final Logger LOG = LogManager.getLogger(Place.class);

    /// So many events wait for a connection that is being made, or is slow to take them.
    private static final int MAX_WAITING = 1_000;

    private sealed interface Stage {
        record Joining() implements Stage {}

        /// The connection is there and starts; it misses no event from here on.
        record Starting(VoiceConnection connection) implements Stage {}

        record Connected(VoiceConnection connection) implements Stage {}

        record Ending() implements Stage {}
    }

    private final Snowflake guildId;
    private final VoiceConnectOptions options;
    private final CountDownLatch gone = new CountDownLatch(1);
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final ArrayDeque<VoiceEvent> waiting = new ArrayDeque<>();

    /// What the connection was made of and has not come here yet.
    @GuardedBy("lock")
    private final Set<VoiceEvent> known = new HashSet<>();

    @GuardedBy("lock")
    private boolean telling;

    @GuardedBy("lock")
    private boolean selfMute;

    @GuardedBy("lock")
    private boolean selfDeaf;

    /// The bot's user; null before the attempt has found out.
    private volatile @Nullable Snowflake userId;

    @GuardedBy("lock")
    private Stage stage = new Stage.Joining();

    Place(Snowflake guildId, VoiceConnectOptions options) {
        this.guildId = guildId;
        this.options = options;
        this.selfMute = options.selfMute();
        this.selfDeaf = options.selfDeaf();
    }

    Snowflake guildId() {
        return guildId;
    }

    VoiceConnectOptions options() {
        return options;
    }

    /// The attempt has found out who the bot is.
    void foundOwn(Snowflake user) {
        userId = user;
    }

    /// {@return whether a state is the bot's own}
    boolean isOwn(VoiceState state) {
        return state.userId().equals(userId);
    }

    /// {@return what to ask the gateway for, so that nothing but the channel changes}
    VoiceStateUpdate request(Snowflake channelId) {
        lock.lock();
        try {
            return new VoiceStateUpdate(guildId, Optional.of(channelId), selfMute, selfDeaf);
        } finally {
            lock.unlock();
        }
    }

    boolean isConnected() {
        return connection().isPresent();
    }

    /// {@return whether there is a connection to end, or one that somebody ends already}
    boolean isOrWasConnected() {
        lock.lock();
        try {
            return stage instanceof Stage.Connected || stage instanceof Stage.Ending;
        } finally {
            lock.unlock();
        }
    }

    /// {@return the connection, if it is alive and not ending}
    Optional<VoiceConnection> connection() {
        lock.lock();
        try {
            return stage instanceof Stage.Connected(var connection)
                    ? Optional.of(connection)
                    : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// The connection was made and is about to start. It is told what has come since.
    ///
    /// @param made the events that it was made of, which it need not be told, nor what came before
    ///   them
    void starting(VoiceConnection connection, Set<VoiceEvent> made) {
        lock.lock();
        try {
            known.addAll(made);
            var news = List.copyOf(waiting);
            waiting.clear();
            for (var event : news) {
                if (isNews(event)) {
                    waiting.add(event);
                }
            }
            stage = new Stage.Starting(connection);
        } finally {
            lock.unlock();
        }
        tell();
    }

    /// The connection has started.
    void connected() {
        lock.lock();
        try {
            if (stage instanceof Stage.Starting(var connection)) {
                stage = new Stage.Connected(connection);
            }
        } finally {
            lock.unlock();
        }
    }

    /// Begins the end.
    ///
    /// @return the connection, if the caller is the one to end it
    Optional<VoiceConnection> beginEnd() {
        lock.lock();
        try {
            if (stage instanceof Stage.Connected(var connection)) {
                stage = new Stage.Ending();
                return Optional.of(connection);
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// Everything is done: the guild is free.
    void ended() {
        lock.lock();
        try {
            stage = new Stage.Ending();
            waiting.clear();
        } finally {
            lock.unlock();
        }
        gone.countDown();
    }

    void awaitEnd() {
        try {
            gone.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException(
                    "Interrupted while the voice connection of guild %s ended".formatted(guildId),
                    e);
        }
    }

    /// Brings an event to the connection, or keeps it until there is one.
    void forward(VoiceEvent event) {
        lock.lock();
        try {
            remember(event);
            if (stage instanceof Stage.Ending
                    || !(stage instanceof Stage.Joining) && !isNews(event)) {
                return;
            }
            if (waiting.size() == MAX_WAITING) {
                makeRoom();
            }
            waiting.add(event);
        } finally {
            lock.unlock();
        }
        tell();
    }

    /// Drops the oldest event, if possible one of others: without those of the bot itself and of
    /// its server a connection would be lost.
    @GuardedBy("lock")
    private void makeRoom() {
        for (var events = waiting.iterator(); events.hasNext(); ) {
            var isVital =
                    switch (events.next()) {
                        case VoiceStateUpdateEvent update -> isOwn(update.state());
                        case VoiceServerUpdateEvent _ -> true;
                        default -> false;
                    };
            if (!isVital) {
                events.remove();
                return;
            }
        }
        waiting.remove();
    }

    /// Whether the connection was made without the event, and not of a later one of its kind.
    @GuardedBy("lock")
    private boolean isNews(VoiceEvent event) {
        return !known.remove(event)
                && known.stream().noneMatch(later -> later.getClass() == event.getClass());
    }

    @GuardedBy("lock")
    private void remember(VoiceEvent event) {
        if (event instanceof VoiceStateUpdateEvent update && isOwn(update.state())) {
            selfMute = update.state().selfMute();
            selfDeaf = update.state().selfDeaf();
        }
    }

    /// Tells the connection all that waits, unless another thread does.
    private void tell() {
        var next = next(false);
        while (next.isPresent()) {
            next.get().run();
            next = next(true);
        }
    }

    /// {@return the next thing to tell} Empty when there is none, or somebody else tells.
    private Optional<Runnable> next(boolean mine) {
        lock.lock();
        try {
            if (telling && !mine) {
                return Optional.empty();
            }
            var receiver =
                    switch (stage) {
                        case Stage.Starting(var connection) -> Optional.of(connection);
                        case Stage.Connected(var connection) -> Optional.of(connection);
                        default -> Optional.<VoiceConnection>empty();
                    };
            var event = receiver.isPresent() ? waiting.poll() : null;
            telling = event != null;
            return event == null
                    ? Optional.empty()
                    : Optional.of(() -> tell(receiver.get(), event));
        } finally {
            lock.unlock();
        }
    }

    private void tell(VoiceConnection connection, VoiceEvent event) {
        try {
            switch (event) {
                case VoiceStateUpdateEvent update -> connection.notify(update.state());
                case VoiceServerUpdateEvent update -> connection.notify(update.server());
                default -> LOG.trace("{} is not for voice connections", event);
            }
        } catch (RuntimeException | Error e) { // a class that a plugin lacks, say
            LOG.warn("The voice connection of guild {} failed to take an event", guildId, e);
        }
    }
}
