package hikari.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.sandbox.Fault;
import hikari.sandbox.ReplaySpeed;
import hikari.sandbox.SandboxClock;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CloseTest {
    @TempDir Path folder;

    @Test
    void closeLeavesNothingBehindWhateverGoesOn() throws IOException {
        var recording = recording();
        var clients = new ArrayList<RawClient>();
        var gateway =
                new Gateway(
                        FakeWorld.withGuilds(Gateway.guild(0)),
                        options -> options.withIdentifyLimits(16, 1000));
        var faults =
                List.of(
                        new Fault.Silence(),
                        new Fault.SlowWrites(20),
                        new Fault.Delay(Duration.ofDays(1)),
                        new Fault.Drop(Fault.Ending.FIN, 1),
                        new Fault.NoHello(),
                        new Fault.NoReady());
        for (var fault : faults) {
            gateway.server.faults().next(Gateway.ALL, fault);
            var client = RawClient.connect(gateway.server);
            client.send(2, RawClient.identity(1, clients.size(), 16));
            clients.add(client);
        }
        var flooded = RawClient.connect(gateway.server);
        flooded.send(2, RawClient.identity(1, 7, 16));
        clients.add(flooded);
        clients.add(new RawClient(gateway.server.url(), "v=10", false));
        gateway.await(session -> session.isConnected() && session.shardId() == 7);
        var replay = gateway.server.replay(recording, ReplaySpeed.FULL);

        var url = URI.create(gateway.server.url());
        gateway.close();

        assertThat(gateway.server.connectionCount()).isZero();
        assertThat(gateway.server.sessions()).isEmpty();
        assertThat(replay.isDone()).isTrue();
        assertThatThrownBy(() -> new RawClient(url.toString(), "v=10"))
                .isInstanceOf(IOException.class);
        for (var client : clients) {
            client.close();
        }
    }

    /// More than a client that does not read can be sent.
    private Path recording() throws IOException {
        var line =
                "{\"shard\":7,\"at\":0,\"frame\":{\"t\":\"E\",\"s\":1,\"op\":0,\"d\":{\"x\":\"%s\"}}}\n"
                        .formatted("x".repeat(10_000));
        return Files.writeString(folder.resolve("frames"), line.repeat(10_000));
    }

    @Test
    void aConnectionThatEndedLeavesNoTimer() throws IOException {
        try (var gateway = new Gateway()) {
            try (var client = gateway.ready()) {
                client.frame(0x88, new byte[] {3, (byte) 0xE8});
                client.awaitClose();
            }
            while (gateway.server.connectionCount() > 0) {
                Gateway.giveWay();
            }
            gateway.clock.advance(
                    Duration.ofSeconds(2)); // what ends a client that does not hang up
            assertThat(gateway.clock.pending()).isZero();
        }
    }

    @Test
    void closingTwiceIsHarmlessAndAClosedGatewayHasNoAddress() {
        var gateway = new Gateway();
        gateway.close();
        gateway.close();
        assertThatThrownBy(gateway.server::url).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> started(gateway.server)).isInstanceOf(IllegalStateException.class);
    }

    private static void started(GatewayServer server) {
        server.start();
    }

    @Test
    void aRunningGatewayCannotBeStartedAgain() {
        try (var gateway = new Gateway()) {
            assertThatThrownBy(gateway.server::start).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void theSystemClockRunsWhatIsDueAndNothingAfterItsClose() throws InterruptedException {
        var ran = new CountDownLatch(1);
        try (var clock = SandboxClock.system()) {
            var before = clock.now();
            clock.after(Duration.ofDays(1), () -> ran.countDown()).cancel();
            clock.after(Duration.ZERO, ran::countDown);
            ran.await();
            assertThat(clock.now()).isAfterOrEqualTo(before);
            clock.close();
            clock.after(
                            Duration.ZERO,
                            () -> {
                                throw new AssertionError("ran after the close");
                            })
                    .cancel();
        }
    }
}
