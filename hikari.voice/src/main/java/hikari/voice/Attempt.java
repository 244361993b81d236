package hikari.voice;

import hikari.api.Snowflake;
import hikari.api.bot.GatewayBot;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.EventTimeoutException;
import hikari.api.error.HikariException;
import hikari.api.error.VoiceException;
import hikari.api.error.WaitInterruptedException;
import hikari.api.event.VoiceServerUpdateEvent;
import hikari.api.event.VoiceStateUpdateEvent;
import hikari.api.gateway.Shard;
import hikari.api.lifecycle.Startup;
import hikari.api.user.OwnUser;
import hikari.api.voice.VoiceComponent;
import hikari.api.voice.VoiceConnection;
import hikari.api.voice.VoiceConnectionFactory;
import hikari.api.voice.VoiceSession;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// One attempt at a voice connection, in a place that is reserved for it. Runs on a thread of the
/// component's life, so that closing the component ends it; whatever ends it, the channel is left
/// and the place is free again.
///
/// @param <C> the type of connection
final class Attempt<C extends VoiceConnection> {
    private record Granted(VoiceStateUpdateEvent state, VoiceServerUpdateEvent server) {}

    private final GatewayBot bot;
    private final VoiceComponent owner;
    private final Startup life;
    private final Places places;
    private final Place place;
    private final Snowflake channelId;
    private final VoiceConnectionFactory<C> factory;

    Attempt(
            GatewayBot bot,
            VoiceComponent owner,
            Startup life,
            Places places,
            Place place,
            Snowflake channelId,
            VoiceConnectionFactory<C> factory) {
        this.bot = bot;
        this.owner = owner;
        this.life = life;
        this.places = places;
        this.place = place;
        this.channelId = channelId;
        this.factory = factory;
    }

    /// {@return the connection, alive and in its place}
    C await() {
        var result = new Result<C>();
        Thread thread;
        try {
            thread =
                    life.fork(
                            "hikari voice connect " + place.guildId(), () -> result.of(this::run));
        } catch (ComponentStateConflictException e) {
            places.free(place);
            throw e;
        }
        return result.await(thread);
    }

    private C run() {
        try {
            return join();
        } catch (Throwable e) {
            places.free(place);
            throw explained(e);
        }
    }

    private C join() throws Exception {
        var shard =
                bot.findShard(place.guildId())
                        .orElseThrow(() ->
                                new VoiceException(
                                        "Cannot connect to guild %s: its shard is not present in this application"
                                                .formatted(place.guildId())));
        var userId =
                bot.cache()
                        .me()
                        .map(OwnUser::id)
                        .orElseGet(() -> bot.rest().users().fetchMe().id());
        place.foundOwn(userId);
        try {
            return connect(shard, userId, request(userId));
        } catch (Throwable e) {
            places.leave(place);
            throw e;
        }
    }

    /// Asks for the channel and waits for both answers, which may come in any order, and before the
    /// request returns.
    private Granted request(Snowflake userId) {
        var guildId = place.guildId();
        var events = bot.events();
        try (var state =
                        events.expect(
                                VoiceStateUpdateEvent.class,
                                event ->
                                        event.guildId().equals(guildId)
                                                && event.state().userId().equals(userId)
                                                && event.state()
                                                        .channelId()
                                                        .equals(Optional.of(channelId)));
                var server =
                        events.expect(
                                VoiceServerUpdateEvent.class,
                                event ->
                                        event.guildId().equals(guildId)
                                                && event.server().endpoint().isPresent())) {
            var deadline = System.nanoTime() + place.options().timeout().toNanos();
            bot.updateVoiceState(place.request(channelId));
            return new Granted(state.await(left(deadline)), server.await(left(deadline)));
        }
    }

    private C connect(Shard shard, Snowflake userId, Granted granted) throws Exception {
        var server = granted.server().server();
        var connection =
                factory.create(
                        new VoiceSession(
                                owner,
                                shard.id(),
                                place.guildId(),
                                channelId,
                                userId,
                                granted.state().state().sessionId(),
                                server.endpoint().orElseThrow(),
                                server.token()));
        place.starting(connection, Set.of(granted.state(), granted.server()));
        connection.start();
        try {
            place.connected();
            life.fork("hikari voice watch " + place.guildId(), () -> watch(connection));
            return connection;
        } catch (Throwable e) {
            places.close(connection);
            throw e;
        }
    }

    /// Waits until the connection ends by itself, and then clears up after it.
    private void watch(VoiceConnection connection) {
        try {
            connection.join();
        } catch (WaitInterruptedException e) {
            return; // the component closes, and ends all connections
        } catch (RuntimeException | Error e) {
            // How it ended is the connection's own business, and told to those who join it.
        }
        places.end(place);
    }

    private RuntimeException explained(Throwable failure) {
        return switch (failure) {
            case Error error -> throw error;
            case EventTimeoutException e ->
                    new VoiceException(
                            "Discord did not let the bot into voice channel %s of guild %s within %s: may it see and join the channel?"
                                    .formatted(
                                            channelId, place.guildId(), place.options().timeout()),
                            e);
            case VoiceException e -> e;
            case ComponentStateConflictException e -> e;
            case WaitInterruptedException e -> e;
            case HikariException e -> failed(e);
            case Exception e -> failed(e);
            default -> new VoiceException("The voice connection failed", failure);
        };
    }

    private VoiceException failed(Exception cause) {
        return new VoiceException(
                "Could not connect to voice channel %s of guild %s: %s"
                        .formatted(channelId, place.guildId(), cause.getMessage()),
                cause);
    }

    private static Duration left(long deadline) {
        return Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
    }
}
