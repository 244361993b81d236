package hikari.voice;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import hikari.api.error.WaitInterruptedException;
import hikari.api.event.VoiceEvent;
import hikari.api.event.VoiceServerUpdateEvent;
import hikari.api.event.VoiceStateUpdateEvent;
import hikari.api.voice.VoiceConnection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// The one place that a guild has for a voice connection, from the attempt to make it until its
/// channel is left.
final class Place {
    private static final Logger LOG = LogManager.getLogger(Place.class);

    private sealed interface Stage {
        record Joining() implements Stage {}

        /// The connection is there and starts; it misses no event from here on.
        record Starting(VoiceConnection connection, Set<VoiceEvent> known) implements Stage {}

        record Connected(VoiceConnection connection, Set<VoiceEvent> known) implements Stage {}

        record Ending() implements Stage {}
    }

    private final Snowflake guildId;
    private final CountDownLatch gone = new CountDownLatch(1);
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private Stage stage = new Stage.Joining();

    Place(Snowflake guildId) {
        this.guildId = guildId;
    }

    Snowflake guildId() {
        return guildId;
    }

    boolean isConnected() {
        return connection().isPresent();
    }

    /// {@return the connection, if it is alive and not ending}
    Optional<VoiceConnection> connection() {
        lock.lock();
        try {
            return stage instanceof Stage.Connected(var connection, var ignored)
                    ? Optional.of(connection)
                    : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// The connection was made and is about to start.
    ///
    /// @param known the events that it was made of, which it need not be told
    void starting(VoiceConnection connection, Set<VoiceEvent> known) {
        become(new Stage.Starting(connection, known));
    }

    /// The connection has started.
    void connected() {
        lock.lock();
        try {
            if (stage instanceof Stage.Starting(var connection, var known)) {
                stage = new Stage.Connected(connection, known);
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
            if (stage instanceof Stage.Connected(var connection, var ignored)) {
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
        become(new Stage.Ending());
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

    /// Brings an event to the connection, if there is one.
    void forward(VoiceEvent event) {
        var receiver = receiver(event);
        if (receiver.isEmpty()) {
            return;
        }
        try {
            switch (event) {
                case VoiceStateUpdateEvent update -> receiver.get().notify(update.state());
                case VoiceServerUpdateEvent update -> receiver.get().notify(update.server());
                default -> LOG.trace("{} is not for voice connections", event);
            }
        } catch (RuntimeException e) {
            LOG.warn("The voice connection of guild {} failed to take an event", guildId, e);
        }
    }

    private Optional<VoiceConnection> receiver(VoiceEvent event) {
        lock.lock();
        try {
            return switch (stage) {
                case Stage.Starting(var connection, var known) when !known.contains(event) ->
                        Optional.of(connection);
                case Stage.Connected(var connection, var known) when !known.contains(event) ->
                        Optional.of(connection);
                default -> Optional.empty();
            };
        } finally {
            lock.unlock();
        }
    }

    private void become(Stage next) {
        lock.lock();
        try {
            stage = next;
        } finally {
            lock.unlock();
        }
    }
}
