package hikari.lavalink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import hikari.api.Snowflake;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.voice.VoiceDisconnectedException;
import hikari.api.voice.VoiceServer;
import hikari.api.voice.VoiceSession;
import hikari.api.voice.VoiceState;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LavalinkConnectionTest {
    private static final Snowflake GUILD = Snowflake.of(100);
    private static final Snowflake CHANNEL = Snowflake.of(200);
    private static final Snowflake OTHER_CHANNEL = Snowflake.of(201);
    private static final Snowflake ME = Snowflake.of(300);
    private static final String PLAYER = "/v4/sessions/session-1/players/100";

    private StandInNode server;
    private LavalinkNode node;
    private LavalinkConnection connection;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        server = new StandInNode();
        node = LavalinkNode.create(LavalinkOptions.of(server.address(), StandInNode.PASSWORD, ME));
        node.start();
        server.expect("PATCH", "/v4/sessions/session-1");
        connection = node.create(session(GUILD));
        connection.start();
        assertThat(voice()).isEqualTo(grant("token", "voice.example:443", "s", CHANNEL));
    }

    @AfterEach
    void close() throws IOException {
        if (node.state() != LifecycleState.INACTIVE) {
            node.close();
        }
        server.close();
        assertThat(server.violations).isEmpty();
    }

    @Test
    void aMoveIsToldOnceItsServerIsKnown() throws InterruptedException {
        connection.notify(state(ME, Optional.of(OTHER_CHANNEL), "s"));
        assertThat(connection.channelId()).isEqualTo(OTHER_CHANNEL);
        connection.notify(server("token-2", "other.example:443"));
        assertThat(voice()).isEqualTo(grant("token-2", "other.example:443", "s", OTHER_CHANNEL));
        connection.close();
        server.expect("DELETE", PLAYER);
    }

    @Test
    void aMoveWhoseServerCameFirstIsToldWhenTheStateIsKnown() throws InterruptedException {
        connection.notify(server("token-2", "other.example:443"));
        assertThat(voice().getString("channelId")).isEqualTo(CHANNEL.toString());
        connection.notify(state(ME, Optional.of(OTHER_CHANNEL), "s2"));
        assertThat(voice()).isEqualTo(grant("token-2", "other.example:443", "s2", OTHER_CHANNEL));
    }

    @Test
    void aChangeOfTheServerIsToldAndAServerThatIsGoneIsAwaited() throws InterruptedException {
        connection.notify(new VoiceServer("token-2", GUILD, Optional.empty()));
        connection.notify(server("token-3", "new.example:443"));
        assertThat(voice()).isEqualTo(grant("token-3", "new.example:443", "s", CHANNEL));
    }

    @Test
    void othersAndWhatIsNoMoveAreNotTold() throws InterruptedException {
        connection.notify(state(Snowflake.of(7), Optional.of(OTHER_CHANNEL), "x"));
        connection.notify(state(Snowflake.of(7), Optional.empty(), "x"));
        connection.notify(state(ME, Optional.of(CHANNEL), "s"));
        assertThat(connection.channelId()).isEqualTo(CHANNEL);
        assertThat(connection.isAlive()).isTrue();
        connection.notify(server("token-2", "other.example:443"));
        assertThat(voice()).isEqualTo(grant("token-2", "other.example:443", "s", CHANNEL));
        connection.close();
        server.expect("DELETE", PLAYER);
    }

    @Test
    void beingDisconnectedEndsTheConnectionAndItsPlayer() throws InterruptedException {
        var end = new AtomicReference<Throwable>();
        var joiner = Thread.ofVirtual().unstarted(() -> end.set(catchThrowable(connection::join)));
        joiner.start();
        while (joiner.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        connection.notify(state(ME, Optional.empty(), "s"));
        server.expect("DELETE", PLAYER);
        joiner.join();
        assertThat(end.get()).isInstanceOf(VoiceDisconnectedException.class);
    }

    @Test
    void aSessionThatWasLostLearnsAnewWhereToSpeak() throws IOException, InterruptedException {
        server.forgetful = true;
        server.drop();
        server.expect("PATCH", "/v4/sessions/session-2");
        var again = server.expect("PATCH", "/v4/sessions/session-2/players/100").json();
        assertThat(again.getJsonObject("voice"))
                .isEqualTo(grant("token", "voice.example:443", "s", CHANNEL));
    }

    @Test
    void whatTheNodeDidNotTakeIsToldAgain() throws InterruptedException {
        server.refusing.set(2);
        connection.notify(server("token-2", "other.example:443"));
        for (int i = 0; i < 3; i++) {
            assertThat(voice().getString("token")).isEqualTo("token-2");
        }
        connection.close();
        server.expect("DELETE", PLAYER);
    }

    @Test
    void theNodeTakesItsConnectionsAndTheirPlayersWithIt() throws InterruptedException {
        node.close();
        assertThat(connection.state()).isEqualTo(LifecycleState.INACTIVE);
        var told = server.expect("PATCH", "/v4/sessions/session-1").json();
        assertThat(told).isEqualTo(Wire.object("{\"resuming\": false}"));
        assertThat(server.requests).isEmpty();
    }

    @Test
    void thePlayerDoesAsItIsTold() throws InterruptedException {
        var track = node.load("track").tracks().getFirst();
        server.requests.clear();
        assertThat(connection.play(track).volume()).isEqualTo(100);
        assertThat(patch()).isEqualTo(Wire.object("{\"track\": {\"encoded\": \"QAAAjQ\"}}"));
        connection.play(track, Duration.ofSeconds(3));
        assertThat(patch().getInt("position")).isEqualTo(3_000);
        connection.play("https://example.com/song");
        assertThat(patch().getJsonObject("track").getString("identifier"))
                .isEqualTo("https://example.com/song");
        connection.pause();
        assertThat(patch()).isEqualTo(Wire.object("{\"paused\": true}"));
        connection.resume();
        assertThat(patch()).isEqualTo(Wire.object("{\"paused\": false}"));
        connection.seek(Duration.ofMillis(1_234));
        assertThat(patch()).isEqualTo(Wire.object("{\"position\": 1234}"));
        connection.volume(1_000);
        assertThat(patch()).isEqualTo(Wire.object("{\"volume\": 1000}"));
        connection.stop();
        assertThat(patch()).isEqualTo(Wire.object("{\"track\": {\"encoded\": null}}"));
        assertThat(connection.fetchPlayer().track()).isPresent();
        assertThatThrownBy(() -> connection.seek(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> connection.volume(1_001))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusalIsToldWithItsStatusAndEndsTheAttempt() {
        var refused = node.create(session(Snowflake.of(404)));
        assertThatThrownBy(refused::start)
                .isInstanceOfSatisfying(
                        LavalinkException.class, e -> assertThat(e.status()).isEqualTo(404))
                .hasMessageContaining("Session not found");
        assertThat(refused.state()).isEqualTo(LifecycleState.INACTIVE);
    }

    private JsonObject voice() throws InterruptedException {
        return patch().getJsonObject("voice");
    }

    private JsonObject patch() throws InterruptedException {
        return server.expect("PATCH", PLAYER).json();
    }

    private static JsonObject grant(
            String token, String endpoint, String session, Snowflake channel) {
        return Wire.object(
                "{\"token\": \"%s\", \"endpoint\": \"%s\", \"sessionId\": \"%s\", \"channelId\": \"%s\"}"
                        .formatted(token, endpoint, session, channel));
    }

    private static VoiceSession session(Snowflake guild) {
        return new VoiceSession(null, 0, guild, CHANNEL, ME, "s", "voice.example:443", "token");
    }

    private static VoiceServer server(String token, String endpoint) {
        return new VoiceServer(token, GUILD, Optional.of(endpoint));
    }

    private static VoiceState state(Snowflake user, Optional<Snowflake> channel, String session) {
        return new VoiceState(
                Optional.of(GUILD),
                channel,
                user,
                Optional.empty(),
                session,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                Optional.empty());
    }
}
