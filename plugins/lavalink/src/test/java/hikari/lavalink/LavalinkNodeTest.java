package hikari.lavalink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import jakarta.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LavalinkNodeTest {
    private static final Snowflake GUILD = Snowflake.of(100);

    private final BlockingQueue<LavalinkEvent> events = new LinkedBlockingQueue<>();
    private StandInNode server;
    private LavalinkNode node;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        server = new StandInNode();
        node = LavalinkNode.create(options(StandInNode.PASSWORD));
        node.start();
        var resuming = server.expect("PATCH", "/v4/sessions/session-1").json();
        assertThat(resuming.getBoolean("resuming")).isTrue();
        assertThat(resuming.getInt("timeout")).isEqualTo(60);
        node.listen(events::add);
    }

    @AfterEach
    void close() throws IOException {
        node.close();
        server.close();
        assertThat(server.violations).isEmpty();
    }

    @Test
    void theNodeIsToldWhoComes() throws InterruptedException {
        var headers = server.handshakes.take();
        assertThat(headers)
                .containsEntry("user-id", "300")
                .containsEntry("client-name", "hikari/1");
        assertThat(headers).doesNotContainKey("session-id");
        assertThat(node.sessionId()).isEqualTo("session-1");
    }

    @Test
    void aWrongPasswordFailsTheStartByName() {
        var wrong = LavalinkNode.create(options("wrong"));
        assertThatThrownBy(wrong::start)
                .isInstanceOf(LavalinkException.class)
                .hasMessageContaining("password");
        assertThat(options("secret").toString()).doesNotContain("secret");
    }

    @Test
    void everyKindOfLoadResultIsTyped() {
        assertThat(node.load("track"))
                .isInstanceOfSatisfying(
                        LoadResult.Single.class,
                        single -> {
                            var info = single.track().info();
                            assertThat(info.title()).isEqualTo("A song");
                            assertThat(info.length()).isEqualTo(Duration.ofSeconds(212));
                            assertThat(info.uri()).contains("https://example.com/song");
                            assertThat(info.isrc()).isEmpty();
                            assertThat(single.track().pluginInfo().getInt("a")).isEqualTo(1);
                        });
        assertThat(node.load("list"))
                .isInstanceOfSatisfying(
                        LoadResult.Playlist.class,
                        list -> {
                            assertThat(list.name()).isEqualTo("List");
                            assertThat(list.selected()).contains(1);
                            assertThat(list.tracks()).hasSize(2);
                        });
        assertThat(node.load("ytsearch:a song & more")).isInstanceOf(LoadResult.Search.class);
        assertThat(node.load("nothing").tracks()).isEmpty();
        assertThat(node.load("broken"))
                .isInstanceOfSatisfying(
                        LoadResult.Failed.class,
                        failed -> {
                            assertThat(failed.failure().message()).isEmpty();
                            assertThat(failed.failure().severity())
                                    .isEqualTo(TrackFailure.Severity.Known.COMMON);
                        });
        assertThat(node.decode("QAAAjQ==").encoded()).isEqualTo("QAAAjQ");
        assertThat(node.fetchStats().frames()).isEmpty();
    }

    @Test
    void everyMessageIsATypedEvent() throws IOException, InterruptedException {
        say("\"op\": \"playerUpdate\", \"state\": " + Answers.STATE);
        say("\"op\": \"event\", \"type\": \"TrackStartEvent\", \"track\": " + Answers.TRACK);
        say(
                "\"op\": \"event\", \"type\": \"TrackEndEvent\", \"reason\": \"loadFailed\","
                        + " \"track\": "
                        + Answers.TRACK);
        say(
                "\"op\": \"event\", \"type\": \"TrackExceptionEvent\", \"exception\": %s, \"track\": %s"
                        .formatted(Answers.FAILURE, Answers.TRACK));
        say(
                "\"op\": \"event\", \"type\": \"TrackStuckEvent\", \"thresholdMs\": 500, \"track\":"
                        + " "
                        + Answers.TRACK);
        say(
                "\"op\": \"event\", \"type\": \"WebSocketClosedEvent\", \"code\": 4006, \"reason\":"
                        + " \"r\", \"byRemote\": true");
        say("\"op\": \"event\", \"type\": \"SegmentsLoaded\", \"x\": 1");
        assertThat(next(LavalinkEvent.PlayerUpdate.class).state().ping())
                .contains(Duration.ofMillis(50));
        assertThat(next(LavalinkEvent.TrackStarted.class).track().info().title())
                .isEqualTo("A song");
        assertThat(next(LavalinkEvent.TrackEnded.class).reason().mayStartNext()).isTrue();
        assertThat(next(LavalinkEvent.TrackFailed.class).failure().cause()).isEqualTo("c");
        assertThat(next(LavalinkEvent.TrackStuck.class).threshold())
                .isEqualTo(Duration.ofMillis(500));
        assertThat(next(LavalinkEvent.VoiceClosed.class).code()).isEqualTo(4006);
        assertThat(next(LavalinkEvent.Other.class).json().getInt("x")).isEqualTo(1);
    }

    @Test
    void aMessageThatIsNotOfTheProtocolIsLeftOut() throws IOException, InterruptedException {
        server.say(Json.createObjectBuilder().add("op", "playerUpdate").build());
        server.say(Json.createObjectBuilder(Wire.object(Answers.STATS)).add("op", "stats").build());
        assertThat(next(LavalinkEvent.Stats.class).stats().nodeLoad()).isEqualTo(0.25);
    }

    @Test
    void aListenerThatFailsDisturbsNoOther() throws IOException, InterruptedException {
        var failing =
                node.listen(event -> {
                    throw new IllegalStateException("on purpose");
                });
        var after = new LinkedBlockingQueue<LavalinkEvent>();
        node.listen(after::add);
        say("\"op\": \"event\", \"type\": \"TrackStartEvent\", \"track\": " + Answers.TRACK);
        assertThat(after.poll(20, TimeUnit.SECONDS)).isInstanceOf(LavalinkEvent.TrackStarted.class);
        failing.close();
    }

    @Test
    void aLostConnectionIsMadeAgainAndTheSessionGoesOn() throws IOException, InterruptedException {
        server.handshakes.take();
        server.drop();
        assertThat(server.handshakes.poll(20, TimeUnit.SECONDS))
                .containsEntry("session-id", "session-1");
        assertThat(next(LavalinkEvent.Ready.class).resumed()).isTrue();
        assertThat(node.sessionId()).isEqualTo("session-1");
        assertThat(node.load("track").tracks()).hasSize(1);
    }

    @Test
    void aSessionThatIsGoneIsReplacedByANewOne() throws IOException, InterruptedException {
        server.forgetful = true;
        server.drop();
        assertThat(next(LavalinkEvent.Ready.class))
                .isEqualTo(new LavalinkEvent.Ready(false, "session-2"));
        server.expect("PATCH", "/v4/sessions/session-2");
        assertThat(node.sessionId()).isEqualTo("session-2");
    }

    @Test
    @Timeout(60)
    void aNodeThatIsNotReadyInTimeFailsTheStart() throws IOException {
        try (var slow = new StandInNode()) {
            slow.silent = true;
            assertThatThrownBy(hasty(slow)::start)
                    .isInstanceOf(LavalinkException.class)
                    .hasMessageContaining("not ready");
        }
    }

    @Test
    @Timeout(60)
    void anAnswerThatDoesNotEndFailsInTime() throws IOException {
        try (var slow = new StandInNode()) {
            var waiting = hasty(slow);
            waiting.start();
            slow.stalling = true;
            assertThatThrownBy(() -> waiting.load("track"))
                    .isInstanceOf(LavalinkException.class)
                    .hasMessageContaining("not within");
            slow.stalling = false;
            waiting.close();
        }
    }

    private static LavalinkNode hasty(StandInNode server) {
        var options = LavalinkOptions.of(server.address(), StandInNode.PASSWORD, Snowflake.of(300));
        return LavalinkNode.create(options.within(Duration.ofSeconds(1)));
    }

    private LavalinkOptions options(String password) {
        return LavalinkOptions.of(server.address(), password, Snowflake.of(300));
    }

    private void say(String members) throws IOException {
        server.say(Wire.object("{\"guildId\": \"%s\", %s}".formatted(GUILD, members)));
    }

    private <E extends LavalinkEvent> E next(Class<E> type) throws InterruptedException {
        var event = Optional.ofNullable(events.poll(20, TimeUnit.SECONDS));
        assertThat(event).containsInstanceOf(type);
        return type.cast(event.orElseThrow());
    }
}
