package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.Token;
import hikari.api.error.GatewayException;
import hikari.api.error.StartCancelledException;
import hikari.api.gateway.GatewayConfig;
import hikari.api.gateway.SessionState;
import hikari.api.lifecycle.LifecycleState;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ManagerTest {
    private final FakeGateway gateway = new FakeGateway();
    private final ManualTime time = new ManualTime();
    private final RecordingListener listener = new RecordingListener();

    private DefaultShardManager manager(UnaryOperator<GatewayConfig.Builder> options) {
        var config = options.apply(Rig.config(gateway)).build();
        return new DefaultShardManager(config, listener, Rig.surroundings(time));
    }

    private DefaultShardManager threeInThreeBuckets() {
        return manager(
                options -> options.shardCount(3).shardIds(List.of(0, 1, 2)).maxConcurrency(3));
    }

    private static CompletableFuture<Void> starting(DefaultShardManager manager) {
        return CompletableFuture.runAsync(manager::start, Thread.ofVirtual()::start);
    }

    @AfterEach
    void closeGateway() {
        gateway.close();
    }

    /// Defect 13 of the original: shards of one bucket identified together.
    @Test
    void oneShardOfEachBucketIdentifiesInAWindow() {
        var identified = new ConcurrentLinkedQueue<Integer>();
        gateway.script(connection -> takeIdentify(connection, identified));
        var manager =
                manager(options ->
                        options.shardCount(6)
                                .shardIds(List.of(0, 1, 2, 3, 4, 5))
                                .maxConcurrency(2));
        var start = starting(manager);
        var seen = new HashSet<Integer>();
        for (var window = 0; window < 3; window++) {
            var expected = 2 * (window + 1);
            Waiting.until(() -> identified.size() == expected);
            if (window < 2) {
                // the window counts from the answers, and in each bucket somebody waits
                listener.until("ready");
                listener.until("ready");
                time.awaitSleepers(2, LocalIdentifySlots.WINDOW);
                time.advance(LocalIdentifySlots.WINDOW.minusNanos(1));
                assertThat(identified).hasSize(expected);
                time.advance(Duration.ofNanos(1));
            }
            var two = new ArrayList<>(identified).subList(expected - 2, expected);
            assertThat(two.stream().map(id -> id % 2)).containsExactlyInAnyOrder(0, 1);
            seen.addAll(two);
        }
        Rig.done(start);
        assertThat(seen).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
        assertThat(manager.shards())
                .extracting(shard -> shard.id())
                .containsExactly(0, 1, 2, 3, 4, 5);
        var guild = Snowflake.of(81_384_788_765_712_384L);
        assertThat(manager.findFor(guild).orElseThrow().id()).isEqualTo(guild.shardId(6));
        manager.close();
        assertThat(manager.shards()).isEmpty();
        assertThat(manager.sessions()).hasSize(6);
    }

    private void takeIdentify(FakeConnection connection, Queue<Integer> identified) {
        connection.hello(41_250_000);
        identified.add(connection.expect(2).getJsonObject("d").getJsonArray("shard").getInt(0));
        connection.ready("s", gateway.url().toString());
    }

    @Test
    void aReidentifyWaitsForItsSlotToo() {
        gateway.script(gateway::behave);
        var manager = manager(options -> options);
        manager.start();
        gateway.script(null);
        // the session is lost: a new one needs a slot, which was taken a moment ago
        gateway.served().getLast().close(4009, "");
        var next = gateway.next();
        next.hello(41_250_000);
        time.awaitSleeper(LocalIdentifySlots.WINDOW);
        assertThat(next.nothingCame()).isTrue();
        time.advance(LocalIdentifySlots.WINDOW);
        next.expect(2);
        manager.close();
    }

    /// Defect 7 of the original: join ended with the first shard.
    @Test
    void joinEndsWhenAllShardsHaveEnded() {
        gateway.script(gateway::behave);
        var manager = threeInThreeBuckets();
        manager.start();
        var joiner = Waiting.on(manager::join);
        manager.find(0).orElseThrow().close();
        manager.find(2).orElseThrow().close();
        assertThat(joiner.isDone()).isFalse();
        assertThat(manager.isAlive()).isTrue();
        manager.find(1).orElseThrow().close();
        assertThat(joiner.outcome()).isEqualTo(Outcome.DONE);
        assertThat(manager.state()).isEqualTo(LifecycleState.INACTIVE);
    }

    @Test
    void diesWhenOneShardDies() {
        gateway.script(gateway::behave);
        var manager = threeInThreeBuckets();
        manager.start();
        var joiner = CompletableFuture.runAsync(manager::join, Thread.ofVirtual()::start);
        gateway.served().getLast().close(4004, "");
        assertThat(Rig.failure(joiner))
                .isInstanceOf(GatewayException.class)
                .hasMessageContaining("4004");
        assertThat(manager.state()).isEqualTo(LifecycleState.INACTIVE);
        Waiting.until(() -> gateway.open() == 0);
        assertThat(manager.sessions()).as("the others can go on").hasSize(2);
    }

    @Test
    void aShardThatDiesWhileOthersStartFailsTheStartAndLeavesNothing() {
        gateway.script(connection -> {
            connection.hello(41_250_000);
            if (connection.expect(2).getJsonObject("d").getJsonArray("shard").getInt(0) == 1) {
                connection.close(4010, "");
            }
        });
        var manager = threeInThreeBuckets();
        assertThatThrownBy(manager::start)
                .isInstanceOf(GatewayException.class)
                .hasMessageContaining("4010");
        assertThat(manager.state()).isEqualTo(LifecycleState.INACTIVE);
        Waiting.until(() -> gateway.open() == 0);
    }

    /// Defect 2 of the original, as far as the manager goes: a shard went on connecting after the
    /// close.
    @Test
    void closeDuringTheStartLeavesNothing() {
        var manager = threeInThreeBuckets();
        var start = starting(manager);
        for (var i = 0; i < 3; i++) {
            gateway.next().hello(41_250_000);
        }
        manager.close();
        assertThat(Rig.failure(start)).isInstanceOf(StartCancelledException.class);
        assertThat(manager.state()).isEqualTo(LifecycleState.INACTIVE);
        Waiting.until(() -> gateway.open() == 0);
    }

    @Test
    void aRestartGoesOnWithTheSessions() {
        gateway.script(gateway::behave);
        var manager = threeInThreeBuckets();
        manager.start();
        manager.close();
        gateway.script(connection -> {
            connection.hello(41_250_000);
            connection.expect(6);
            connection.dispatch("RESUMED", 2, "{}");
        });
        manager.start();
        assertThat(manager.sessions())
                .extracting(SessionState::sequence)
                .containsExactly(2L, 2L, 2L);
        manager.close();
    }

    @Test
    void sessionsOfAnotherProcessGoOnAndThoseOfAnotherShardCountDoNot() {
        var sessions =
                List.of(
                        new SessionState(0, 2, "kept", gateway.url(), 42, Instant.EPOCH),
                        new SessionState(
                                1, 3, "of another count", gateway.url(), 43, Instant.EPOCH));
        var ops = new ConcurrentLinkedQueue<String>();
        gateway.script(connection -> {
            connection.hello(41_250_000);
            var first = connection.next();
            var d = first.json().getJsonObject("d");
            ops.add(first.op() + " " + d.getString("session_id", "-"));
            if (first.op() == 2) {
                connection.ready("new", gateway.url().toString());
            } else {
                connection.dispatch("RESUMED", 50, "{}");
            }
        });
        var manager =
                manager(options -> options.shardCount(2).shardIds(List.of(0, 1)).resume(sessions));
        manager.start();
        assertThat(ops).containsExactlyInAnyOrder("6 kept", "2 -");
        assertThat(manager.sessions())
                .extracting(SessionState::sessionId)
                .containsExactly("kept", "new");
        manager.close();
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtOnce() {
        assertThatThrownBy(() ->
                        new DefaultShardManager(
                                GatewayConfig.builder(
                                                Token.bot("t"), URI.create("https://x.example"))
                                        .build(),
                                listener,
                                Rig.surroundings(time)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ws://");
    }

    @Test
    void closeFromInsideAListenerDoesNotDeadlock() {
        gateway.script(gateway::behave);
        var manager = threeInThreeBuckets();
        manager.start();
        listener.hook =
                (shard, what) -> {
                    if (what.startsWith("CLOSE_NOW")) {
                        manager.close();
                    }
                };
        gateway.served().getFirst().dispatch("CLOSE_NOW", 2, "{}");
        Waiting.until(() -> manager.state() == LifecycleState.INACTIVE);
        Waiting.until(() -> gateway.open() == 0);
    }
}
