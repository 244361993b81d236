package hikari.voice;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import hikari.api.bot.GatewayBot;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.EventTimeoutException;
import hikari.api.error.HikariException;
import hikari.api.error.VoiceException;
import hikari.api.error.WaitInterruptedException;
import hikari.api.event.Subscription;
import hikari.api.event.VoiceEvent;
import hikari.api.event.VoiceStateUpdateEvent;
import hikari.api.gateway.VoiceStateUpdate;
import hikari.api.voice.VoiceConnectOptions;
import hikari.api.voice.VoiceConnection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// Which guilds have a voice connection or an attempt at one, in one life of the component; and how
/// connections end. Voice events are subscribed to only while there is a place, so that a bot
/// without voice does not decode them.
final class Places {
    private static final Logger LOG = LogManager.getLogger(Places.class);

    private final GatewayBot bot;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final Map<Snowflake, Place> byGuild = new HashMap<>();

    @GuardedBy("lock")
    private @Nullable Subscription forwarding;

    Places(GatewayBot bot) {
        this.bot = bot;
    }

    /// Takes the guild's place for an attempt.
    ///
    /// @throws VoiceException when it is taken
    Place reserve(Snowflake guildId, VoiceConnectOptions options) {
        lock.lock();
        try {
            if (byGuild.containsKey(guildId)) {
                throw new VoiceException(
                        ("Already in a voice channel of guild %s, or joining or leaving one: disconnect before"
                                        + " connecting again")
                                .formatted(guildId));
            }
            var place = new Place(guildId, options);
            byGuild.put(guildId, place);
            if (forwarding == null) {
                forwarding = bot.events().listen(VoiceEvent.class, this::forward);
            }
            return place;
        } finally {
            lock.unlock();
        }
    }

    /// Gives the place back, when nothing is left of its connection.
    void free(Place place) {
        lock.lock();
        try {
            byGuild.remove(place.guildId(), place);
            if (byGuild.isEmpty() && forwarding != null) {
                forwarding.close();
                forwarding = null;
            }
        } finally {
            lock.unlock();
        }
        place.ended();
    }

    Optional<Place> find(Snowflake guildId) {
        lock.lock();
        try {
            return Optional.ofNullable(byGuild.get(guildId));
        } finally {
            lock.unlock();
        }
    }

    Map<Snowflake, VoiceConnection> connections() {
        var connections = new HashMap<Snowflake, VoiceConnection>();
        all().forEach(place ->
                place.connection()
                        .ifPresent(connection -> connections.put(place.guildId(), connection)));
        return Map.copyOf(connections);
    }

    /// Closes the place's connection, leaves its channel and frees the place; or waits for whoever
    /// does.
    void end(Place place) {
        var connection = place.beginEnd();
        if (connection.isEmpty()) {
            place.awaitEnd();
            return;
        }
        try {
            close(connection.get());
            leave(place);
        } finally {
            free(place);
        }
    }

    /// Ends all connections that are there, all at once; also waits for those that others end.
    void endAll() {
        var threads = new ArrayList<Thread>();
        for (var place : all()) {
            if (place.isOrWasConnected()) {
                threads.add(
                        Thread.ofVirtual()
                                .name("hikari voice disconnect " + place.guildId())
                                .start(() -> endWithOthers(place)));
            }
        }
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException("Interrupted while voice connections ended", e);
        }
    }

    private void endWithOthers(Place place) {
        try {
            end(place);
        } catch (WaitInterruptedException e) {
            LOG.trace("Whoever waited for the end of all connections was interrupted");
        }
    }

    /// Moves the bot, and waits until Discord has done so.
    ///
    /// @throws VoiceException when Discord does not
    void move(Place place, Snowflake channelId) {
        var guildId = place.guildId();
        try (var moved =
                bot.events()
                        .expect(
                                VoiceStateUpdateEvent.class,
                                event ->
                                        event.guildId().equals(guildId)
                                                && place.isOwn(event.state())
                                                && event.state()
                                                        .channelId()
                                                        .equals(Optional.of(channelId)))) {
            bot.updateVoiceState(place.request(channelId));
            moved.await(place.options().timeout());
        } catch (EventTimeoutException e) {
            throw new VoiceException(
                    "Discord did not move the bot to voice channel %s of guild %s within %s: may it see and join the channel?"
                            .formatted(channelId, guildId, place.options().timeout()),
                    e);
        }
    }

    /// Asks for a channel that a connection is in already.
    void rejoin(Snowflake guildId, Snowflake channelId) {
        find(guildId).ifPresent(place -> bot.updateVoiceState(place.request(channelId)));
    }

    /// Closes a connection, whatever it makes of it.
    void close(VoiceConnection connection) {
        try {
            connection.close();
        } catch (ComponentStateConflictException e) {
            LOG.trace("A voice connection had ended already");
        } catch (RuntimeException | Error e) {
            LOG.warn("A voice connection failed to close", e);
        }
    }

    /// Leaves a guild's channel, also on a thread that is interrupted. A shard that has lost
    /// Discord is waited for as long as joining may take; then the channel ends with the session.
    void leave(Place place) {
        var interrupted = Thread.interrupted();
        var request =
                Thread.ofVirtual()
                        .name("hikari voice leave " + place.guildId())
                        .start(() -> requestToLeave(place.guildId()));
        try {
            if (!request.join(place.options().timeout())) {
                request.interrupt();
            }
        } catch (InterruptedException e) {
            request.interrupt();
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void requestToLeave(Snowflake guildId) {
        try {
            bot.updateVoiceState(VoiceStateUpdate.leave(guildId));
        } catch (HikariException e) {
            LOG.debug(
                    "The voice channel of guild {} could not be left; it ends with the session",
                    guildId,
                    e);
        }
    }

    private void forward(VoiceEvent event) {
        find(event.guildId()).ifPresent(place -> place.forward(event));
    }

    private List<Place> all() {
        lock.lock();
        try {
            return List.copyOf(byGuild.values());
        } finally {
            lock.unlock();
        }
    }
}
