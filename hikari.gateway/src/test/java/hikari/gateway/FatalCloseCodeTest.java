package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.GatewayException;
import hikari.api.lifecycle.LifecycleState;
import hikari.testkit.Waiting;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FatalCloseCodeTest {
    /// Defect 6 of the original: it reported alive, and its close threw the old error.
    @ParameterizedTest
    @ValueSource(ints = {4004, 4010, 4011, 4012, 4013, 4014})
    void shardDiesAndCloseIsQuiet(int code) {
        try (var rig = new Rig()) {
            var connection = rig.started();
            var joiner = CompletableFuture.runAsync(rig.shard::join, Thread.ofVirtual()::start);
            Waiting.until(() -> rig.shard.isAlive());
            connection.close(code, "");
            rig.listener.until("disconnected " + code);
            Waiting.until(() -> rig.shard.state() == LifecycleState.INACTIVE);
            assertThat(rig.shard.isAlive()).isFalse();
            assertThat(rig.shard.isConnected()).isFalse();
            assertThat(rig.shard.session()).isEmpty();
            assertThat(rig.death).isCompleted();
            assertThatThrownBy(rig.shard::close)
                    .isInstanceOf(ComponentStateConflictException.class)
                    .hasMessage("Cannot close an inactive shard");
            assertThat(joiner)
                    .satisfiesAnyOf(
                            dead ->
                                    assertThat(Rig.failure(dead))
                                            .isInstanceOf(GatewayException.class),
                            late ->
                                    assertThat(Rig.failure(late))
                                            .isInstanceOf(ComponentStateConflictException.class));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4004, token",
        "4010, shard 0 of 1",
        "4011, shardCount",
        "4012, version 10",
        "4013, '[GUILDS, GUILD_MEMBERS]'",
        "4014, GUILD_MEMBERS"
    })
    void theFailedStartSaysWhatToDo(int code, String advice) {
        try (var rig = new Rig()) {
            var start = rig.starting();
            var connection = rig.gateway.next();
            connection.hello(41_250);
            connection.expect(2);
            connection.close(code, "because");
            assertThat(Rig.failure(start))
                    .isInstanceOf(GatewayException.class)
                    .hasMessageContaining(Integer.toString(code))
                    .hasMessageContaining(advice)
                    .hasMessageNotContaining("t.o.k");
            assertThat(rig.shard.state()).isEqualTo(LifecycleState.INACTIVE);
        }
    }

    @Test
    void aShardThatDiedStartsAgain() {
        try (var rig = new Rig()) {
            rig.started().close(4004, "");
            Waiting.until(() -> rig.shard.state() == LifecycleState.INACTIVE);
            var start = rig.starting();
            var connection = rig.gateway.next();
            connection.hello(41_250);
            rig.time.advance(LocalIdentifySlots.WINDOW);
            connection.expect(2);
            connection.ready("s2", rig.gateway.url().toString());
            Rig.done(start);
        }
    }
}
