package hikari.voice.direct;

import static hikari.voice.direct.DirectWorld.CHANNEL;
import static hikari.voice.direct.DirectWorld.GUILD;
import static hikari.voice.direct.DirectWorld.ME;
import static hikari.voice.direct.DirectWorld.OTHER_CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.voice.VoiceServer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Which of what the gateway tells makes a new target.
@Timeout(60)
class TargetsTest {
    private static final Snowflake THIRD_CHANNEL = Snowflake.of(202);

    private final ManualTime time = new ManualTime();
    private final Targets targets =
            new Targets(DirectWorld.session("first"), time, Duration.ofSeconds(5));
    private final AtomicInteger changes = new AtomicInteger();

    TargetsTest() {
        targets.onChange(changes::incrementAndGet);
    }

    @Test
    void aMoveIsOneTargetInEitherOrder() {
        enters(OTHER_CHANNEL);
        assertThat(changes).hasValue(0);
        named("second");
        assertTarget(1, OTHER_CHANNEL, "second");

        time.passes(Duration.ofMinutes(1));
        named("third");
        enters(CHANNEL);
        assertTarget(3, CHANNEL, "third");
    }

    @Test
    void aSecondMoveRightAfterTheFirstWaitsForItsOwnServer() {
        enters(OTHER_CHANNEL);
        named("second");
        enters(THIRD_CHANNEL);
        assertThat(changes).hasValue(1);
        named("third");
        assertTarget(2, THIRD_CHANNEL, "third");
    }

    @Test
    void aChannelThatIsToldOfLongAfterAServerWaitsForTheNext() {
        named("second");
        time.passes(Duration.ofSeconds(6));
        enters(OTHER_CHANNEL);
        assertThat(changes).hasValue(1);
    }

    @Test
    void aServerThatIsGoneIsNewsToWhoeverWaitsForAnother() throws InterruptedException {
        var used = targets.current().orElseThrow();
        targets.take(new VoiceServer("token", GUILD, Optional.empty()));
        assertThat(targets.awaitOther(used, Duration.ofSeconds(5))).isTrue();
        assertThat(targets.current()).isEmpty();
    }

    @Test
    void anEndpointThatIsNoneIsRefused() {
        for (var endpoint : List.of("", "a b", "host:70000", "host:port", "[::1")) {
            named(endpoint);
            var target = targets.current().orElseThrow();
            assertThatThrownBy(target::address).isInstanceOf(IllegalArgumentException.class);
        }
        named("voice.example:443");
        assertThat(targets.current().orElseThrow().address())
                .hasToString("wss://voice.example:443/?v=8");
    }

    @Test
    void whatIsRunAtAChangeMayAskWithoutWaitingForWhoeverTells() throws InterruptedException {
        var answered = new CountDownLatch(1);
        targets.onChange(() -> {
            var other =
                    Thread.startVirtualThread(() -> {
                        targets.current();
                        answered.countDown();
                    });
            try {
                assertThat(other.join(Duration.ofSeconds(20))).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        named("second");
        assertThat(answered.await(1, TimeUnit.SECONDS)).isTrue();
    }

    private void enters(Snowflake channel) {
        targets.take(DirectWorld.in(Optional.of(channel), ME));
    }

    private void named(String endpoint) {
        targets.take(new VoiceServer("token of " + endpoint, GUILD, Optional.of(endpoint)));
    }

    private void assertTarget(int changesSoFar, Snowflake channel, String endpoint) {
        assertThat(changes).hasValue(changesSoFar);
        var target = targets.current().orElseThrow();
        assertThat(target.channelId()).isEqualTo(channel);
        assertThat(target.endpoint()).isEqualTo(endpoint);
        assertThat(target.token()).isEqualTo("token of " + endpoint);
    }
}
