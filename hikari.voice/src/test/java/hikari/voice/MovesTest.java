package hikari.voice;

import static hikari.voice.VoiceWorld.CHANNEL;
import static hikari.voice.VoiceWorld.GUILD;
import static hikari.voice.VoiceWorld.ME;
import static hikari.voice.VoiceWorld.OTHER_GUILD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.error.VoiceException;
import hikari.api.event.VoiceStateUpdateEvent;
import hikari.api.gateway.VoiceStateUpdate;
import hikari.api.voice.VoiceConnectOptions;
import hikari.api.voice.VoiceServer;
import hikari.api.voice.VoiceState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Moves, and what comes while a connection is being made.
@Timeout(60)
class MovesTest {
    private static final Snowflake OTHER = Snowflake.of(201);

    private final VoiceWorld world = new VoiceWorld();
    private final DefaultVoiceComponent voice = new DefaultVoiceComponent(world.bot);

    @BeforeEach
    void start() {
        voice.start();
    }

    @AfterEach
    void close() {
        voice.close();
    }

    @Test
    void aMoveAsksForTheOtherChannelAndTellsAnyTypeOfConnection() {
        var connection = voice.connect(GUILD, CHANNEL, TestConnection::new);
        voice.move(GUILD, OTHER);
        assertThat(world.requests.getLast())
                .isEqualTo(new VoiceStateUpdate(GUILD, Optional.of(OTHER), false, false));
        assertThat(connection.told).hasSize(2);
        assertThat(connection.told)
                .anyMatch(told ->
                        told instanceof VoiceState state
                                && state.channelId().equals(Optional.of(OTHER)))
                .anyMatch(VoiceServer.class::isInstance);
        assertThat(connection.isAlive()).isTrue();
        assertThat(world.leaves(GUILD)).isZero();
        assertThat(world.events.waiters()).isZero();
    }

    @Test
    void whatTheBotChangedSinceStaysAsItIs() {
        voice.connect(GUILD, CHANNEL, TestConnection::new);
        var muted =
                new VoiceState(
                        Optional.of(GUILD),
                        Optional.of(CHANNEL),
                        ME,
                        Optional.empty(),
                        "session-100",
                        false,
                        false,
                        true,
                        true,
                        false,
                        false,
                        false,
                        Optional.empty());
        var usual = world.state(GUILD, ME, Optional.of(CHANNEL));
        world.events.dispatch(
                new VoiceStateUpdateEvent(
                        usual.bot(), usual.shard(), GUILD, muted, Optional.empty()));
        voice.move(GUILD, OTHER);
        assertThat(world.requests.getLast())
                .isEqualTo(new VoiceStateUpdate(GUILD, Optional.of(OTHER), true, true));
    }

    @Test
    void aMoveThatDiscordDoesNotMakeFailsAndLeavesTheConnectionAlone() {
        var options = VoiceConnectOptions.DEFAULT.within(Duration.ofMillis(20));
        var connection = voice.connect(GUILD, CHANNEL, options, TestConnection::new);
        world.discord = request -> {};
        assertThatThrownBy(() -> voice.move(GUILD, OTHER))
                .isInstanceOf(VoiceException.class)
                .hasMessageContaining(OTHER.toString());
        assertThat(connection.isAlive()).isTrue();
        assertThat(world.leaves(GUILD)).isZero();
        assertThat(world.events.waiters()).isZero();
    }

    @Test
    void whoIsThereAlreadyIsNotMovedAndWhoIsNowhereCannotBe() {
        voice.connect(GUILD, CHANNEL, TestConnection::new);
        int before = world.requests.size();
        voice.move(GUILD, CHANNEL);
        assertThat(world.requests).hasSize(before);
        assertThatThrownBy(() -> voice.move(OTHER_GUILD, OTHER)).isInstanceOf(VoiceException.class);
    }

    @Test
    void aServerThatIsNamedWhileTheConnectionIsBeingMadeIsNotMissed() {
        var connection =
                voice.connect(
                        GUILD,
                        CHANNEL,
                        session -> {
                            world.events.dispatch(world.server(GUILD, null));
                            world.events.dispatch(world.server(GUILD, "second.example"));
                            return new TestConnection(session);
                        });
        assertThat(connection.session.endpoint()).isEqualTo("voice.example:443");
        assertThat(endpoints(connection))
                .containsExactly(Optional.empty(), Optional.of("second.example"));
    }

    @Test
    void aCrowdThatComesMeanwhileDoesNotHideANewServer() {
        var connection =
                voice.connect(
                        GUILD,
                        CHANNEL,
                        session -> {
                            world.events.dispatch(world.server(GUILD, "second.example"));
                            for (int i = 0; i < 2_000; i++) {
                                world.events.dispatch(
                                        world.state(
                                                GUILD,
                                                Snowflake.of(1_000 + i),
                                                Optional.of(CHANNEL)));
                            }
                            return new TestConnection(session);
                        });
        assertThat(endpoints(connection)).containsExactly(Optional.of("second.example"));
        assertThat(connection.told).hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    void aServerThatIsGoneIsWaitedForAndNotHandedOver() {
        world.discord =
                request -> {
                    world.events.dispatch(world.state(GUILD, ME, request.channelId()));
                    world.events.dispatch(world.server(GUILD, null));
                    world.events.dispatch(world.server(GUILD, "second.example"));
                };
        var connection = voice.connect(GUILD, CHANNEL, TestConnection::new);
        assertThat(connection.session.endpoint()).isEqualTo("second.example");
        assertThat(connection.told).isEmpty();
        world.discord = request -> {};
    }

    private static List<Optional<String>> endpoints(TestConnection connection) {
        var endpoints = new ArrayList<Optional<String>>();
        for (var told : connection.told) {
            if (told instanceof VoiceServer server) {
                endpoints.add(server.endpoint());
            }
        }
        return endpoints;
    }
}
