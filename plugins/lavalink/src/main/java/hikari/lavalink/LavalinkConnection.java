package hikari.lavalink;

import hikari.api.Snowflake;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleComponent;
import hikari.api.lifecycle.Startup;
import hikari.api.voice.VoiceConnection;
import hikari.api.voice.VoiceDisconnectedException;
import hikari.api.voice.VoiceServer;
import hikari.api.voice.VoiceSession;
import hikari.api.voice.VoiceState;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// A guild's player at a Lavalink node, and the voice channel in which it is heard. Made by a
/// [hikari.api.voice.VoiceComponent] with a [LavalinkNode] as its factory.
///
/// The node is told where to speak when the channel is joined, when the bot is moved, and when
/// Discord gives the guild another voice server; the player is destroyed at the end. Thread-safe;
/// what asks the node blocks until it has answered, and throws a [LavalinkException] if it does
/// not.
public final class LavalinkConnection extends LifecycleComponent implements VoiceConnection {
    private static final Logger LOG = LogManager.getLogger(LavalinkConnection.class);
    private static final int LOUDEST = 1_000;
    private static final Backoff WAITS =
            new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30));

    private final NodeSession node;
    private final Snowflake userId;
    private final Grant grant;
    private final Semaphore changed = new Semaphore(0);
    private final Lifecycle<Startup> life;

    LavalinkConnection(NodeSession node, VoiceSession session) {
        this.node = node;
        this.userId = session.userId();
        this.grant = new Grant(session);
        this.life = Lifecycle.of("Lavalink connection", this::open);
    }

    /// Plays a track from its beginning on, instead of what plays.
    ///
    /// @param track what to play
    /// @return the player
    public Player play(Track track) {
        return update(ofTrack("encoded", track.encoded()));
    }

    /// Plays a track from some place on, instead of what plays.
    ///
    /// @param track what to play
    /// @param start where to begin, not negative
    /// @return the player
    public Player play(Track track, Duration start) {
        return update(ofTrack("encoded", track.encoded()).add("position", millis(start)));
    }

    /// Plays the one track that the node finds, instead of what plays.
    ///
    /// @param identifier as for [LavalinkNode#load(String)]; of one track
    /// @return the player
    /// @throws LavalinkException with status 400 when it is no single track
    public Player play(String identifier) {
        return update(ofTrack("identifier", identifier));
    }

    /// Plays nothing any more.
    ///
    /// @return the player
    public Player stop() {
        return update(
                Json.createObjectBuilder()
                        .add("track", Json.createObjectBuilder().addNull("encoded")));
    }

    /// Stops for now.
    ///
    /// @return the player
    public Player pause() {
        return update(Json.createObjectBuilder().add("paused", true));
    }

    /// Goes on.
    ///
    /// @return the player
    public Player resume() {
        return update(Json.createObjectBuilder().add("paused", false));
    }

    /// Goes on at another place of the track.
    ///
    /// @param position from the beginning, not negative
    /// @return the player
    public Player seek(Duration position) {
        return update(Json.createObjectBuilder().add("position", millis(position)));
    }

    /// Plays louder or less so.
    ///
    /// @param percent how loud, from 0 to 1,000; 100 is as it is
    /// @return the player
    public Player volume(int percent) {
        if (percent < 0 || percent > LOUDEST) {
            throw new IllegalArgumentException(
                    "percent is %d, not within 0 to %d".formatted(percent, LOUDEST));
        }
        return update(Json.createObjectBuilder().add("volume", percent));
    }

    /// {@return the player as it is now}
    public Player fetchPlayer() {
        life.whileAlive();
        return Wire.read(node.http().get(node.player(guildId())), Wire::player);
    }

    @Override
    public Snowflake guildId() {
        return grant.guildId();
    }

    @Override
    public Snowflake channelId() {
        return grant.channelId();
    }

    @Override
    public void notify(VoiceState state) {
        if (!state.userId().equals(userId)) {
            return;
        }
        if (state.channelId().isEmpty()) {
            life.whileAlive()
                    .fail(
                            new VoiceDisconnectedException(
                                    "The bot was disconnected from its voice channel", null));
        } else if (grant.moved(state.channelId().get(), state.sessionId())) {
            changed.release();
        }
    }

    @Override
    public void notify(VoiceServer server) {
        if (grant.served(server)) {
            changed.release();
        }
    }

    @Override
    protected Lifecycle<?> life() {
        return life;
    }

    /// The node has forgotten its players.
    void renew() {
        changed.release();
    }

    private Startup open(Startup startup) {
        node.add(this);
        startup.onClose("player", this::destroy);
        tellWhereToSpeak();
        startup.fork("hikari lavalink voice " + guildId(), this::keepTelling);
        return startup;
    }

    /// What could not be told is told again, until it is or something newer is to be told.
    private void keepTelling() throws InterruptedException {
        var wait = Duration.ZERO;
        while (true) {
            if (wait.isZero()) {
                changed.acquire();
            } else if (changed.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                wait = Duration.ZERO;
            }
            changed.drainPermits();
            try {
                tellWhereToSpeak();
                wait = Duration.ZERO;
            } catch (LavalinkException e) {
                wait = WAITS.after(wait);
                LOG.warn(
                        "The Lavalink node does not know yet where to speak in guild {}: {}; again in {}",
                        guildId(),
                        e.getMessage(),
                        wait);
            }
        }
    }

    private void tellWhereToSpeak() {
        var body = Json.createObjectBuilder().add("voice", grant.json()).build();
        node.http().patch(node.player(guildId()), body);
    }

    private void destroy() {
        node.remove(this);
        if (node.isEnding()) {
            return;
        }
        try {
            node.http().delete(node.player(guildId()));
        } catch (LavalinkException e) {
            LOG.warn("The player of guild {} stays at the node: {}", guildId(), e.getMessage());
        }
    }

    private Player update(JsonObjectBuilder body) {
        life.whileAlive();
        return Wire.read(node.http().patch(node.player(guildId()), body.build()), Wire::player);
    }

    private static long millis(Duration position) {
        if (position.isNegative()) {
            throw new IllegalArgumentException("a track has no place before its beginning");
        }
        return position.toMillis();
    }

    private static JsonObjectBuilder ofTrack(String key, String value) {
        JsonObject track = Json.createObjectBuilder().add(key, value).build();
        return Json.createObjectBuilder().add("track", track);
    }
}
