package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.gateway.Compression;
import hikari.api.gateway.MemberRequest;
import hikari.api.lifecycle.LifecycleState;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReconnectTest {
    private static final Duration THREE_QUARTERS = Duration.ofMillis(750);

    /// Defect 12 of the original: 4001, 4003 and 4005 killed the shard.
    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 1006, 3000, 4000, 4001, 4002, 4003, 4005, 4008, 4555})
    void aCodeThatAllowsAReconnectIsFollowedByResume(int code) {
        try (var rig = new Rig()) {
            rig.started().close(code, "reason");
            rig.listener.until("disconnected " + code);
            rig.resumed(1);
            assertThat(rig.shard.isAlive()).isTrue();
        }
    }

    @Test
    void aCloseFrameWithoutACodeIsFollowedByResume() {
        try (var rig = new Rig()) {
            rig.started().frame(FakeConnection.CLOSE, true, new byte[0]);
            rig.listener.until("disconnected -");
            rig.resumed(1);
        }
    }

    @Test
    void aResetIsFollowedByResume() {
        try (var rig = new Rig()) {
            rig.started().reset();
            rig.resumed(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json",
                "{\"op\":0",
                "[1]",
                "{\"op\":10,\"d\":null}}",
                "{\"t\":\"A\",\"s\":1,\"op\":0,\"d\":{]}"
            })
    void brokenJsonIsFollowedByResume(String broken) {
        try (var rig = new Rig()) {
            var connection = rig.started();
            connection.send(broken);
            assertThat(connection.expectClose()).isBetween(4000, 4999);
            rig.resumed(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"op\":99,\"d\":{}}",
                "{}",
                "{\"op\":\"zero\"}",
                "{\"op\":12345678901234567890}",
                "{\"t\":5,\"s\":\"x\",\"op\":77,\"d\":null}"
            })
    void whatIsUnknownIsPassedOver(String unknown) {
        try (var rig = new Rig()) {
            var connection = rig.started();
            connection.send(unknown);
            connection.dispatch("NEXT", 2, "{}");
            assertThat(rig.listener.next()).isEqualTo("NEXT 2 {}");
        }
    }

    @Test
    void attemptsBackOffExponentiallyAndAHealthySessionMakesTheNextOneImmediate() {
        try (var rig = new Rig()) {
            rig.started().close(4000, "");
            for (var wait = THREE_QUARTERS;
                    wait.compareTo(Duration.ofSeconds(45)) < 0;
                    wait = wait.multipliedBy(2)) {
                rig.gateway.next().drop();
                rig.time.pass(wait);
            }
            rig.gateway.next().drop();
            rig.time.pass(Duration.ofSeconds(45)); // three quarters of the longest
            var healthy = rig.resumed(1);
            rig.time.advance(ShardRun.HEALTHY);
            healthy.drop();
            rig.resumed(1); // nobody moved the time
        }
    }

    /// Defect 8 of the original: joiners got a cancellation.
    @Test
    void closingDuringTheBackoffLeavesJoinersInPeace() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            var joiner = Waiting.on(rig.shard::join);
            connection.drop();
            rig.gateway.next().drop();
            rig.time.awaitSleeper(THREE_QUARTERS);
            assertThat(rig.shard.isAlive()).isTrue();
            assertThat(rig.shard.isConnected()).isFalse();
            rig.shard.close();
            assertThat(joiner.outcome()).isEqualTo(Outcome.DONE);
            assertThat(rig.shard.state()).isEqualTo(LifecycleState.INACTIVE);
        }
    }

    @Test
    void aRequestWaitsForTheNextSessionAndIsSentOverIt() {
        try (var rig = new Rig()) {
            rig.started().drop();
            var next = rig.gateway.next();
            var request =
                    Waiting.on(() -> rig.shard.requestMembers(MemberRequest.all(Snowflake.of(5))));
            assertThat(request.isDone()).isFalse();
            next.hello(41_250);
            next.expect(6);
            next.dispatch("RESUMED", 2, "{}");
            next.expect(8);
            assertThat(request.outcome()).isEqualTo(Outcome.DONE);
        }
    }

    @Test
    void aRequestThatWaitsForASessionGetsAConflictWhenTheShardCloses() {
        try (var rig = new Rig()) {
            rig.started().drop();
            rig.gateway.next();
            var request =
                    Waiting.on(() -> rig.shard.requestMembers(MemberRequest.all(Snowflake.of(5))));
            rig.shard.close();
            assertThat(request.outcome()).isEqualTo(Outcome.CONFLICT);
        }
    }

    @Test
    void aListenerThatIsStuckDoesNotKeepTheShardFromClosing() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            connection.answersClose = false;
            var held = new CountDownLatch(1);
            rig.listener.hook =
                    (shard, what) -> {
                        if (what.startsWith("STUCK")) {
                            held.countDown();
                            Waiting.on(new CountDownLatch(1));
                        }
                    };
            connection.dispatch("STUCK", 2, "{}");
            Waiting.on(held);
            var closing = Waiting.on(rig.shard::close);
            rig.time.pass(Link.CLOSE_WAIT);
            assertThat(closing.outcome()).isEqualTo(Outcome.DONE);
            assertThat(rig.shard.session().orElseThrow().sequence())
                    .as("the event that was not dealt with comes again")
                    .isEqualTo(1);
        }
    }

    /// A peer of ours corrupts the session after a drop, as its inflater keeps what came before.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 13, 21, 40, 80})
    void theStateOfTheInflaterDoesNotOutliveItsConnection(int bytes) {
        try (var rig = new Rig(options -> options.compression(Compression.ZLIB_STREAM))) {
            var connection = rig.started();
            var payload =
                    "{\"t\":\"LOST\",\"s\":2,\"op\":0,\"d\":{\"content\":\"a text of some length, compressed\"}}";
            var frame =
                    FakeConnection.encode(
                            FakeConnection.BINARY,
                            true,
                            connection.zlib(payload.getBytes(StandardCharsets.UTF_8)));
            connection.raw(Arrays.copyOf(frame, Math.min(bytes, frame.length - 1)));
            connection.drop();
            var next = rig.gateway.next();
            next.hello(41_250);
            assertThat(next.expect(6).getJsonObject("d").getInt("seq")).isEqualTo(1);
            next.send(payload);
            next.dispatch("RESUMED", 3, "{}");
            rig.listener.until("LOST 2 {\"content\":\"a text of some length, compressed\"}");
        }
    }
}
