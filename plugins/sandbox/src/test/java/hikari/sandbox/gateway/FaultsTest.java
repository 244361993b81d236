package hikari.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.sandbox.Fault;
import hikari.sandbox.FaultTarget;
import hikari.sandbox.Intents;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FaultsTest {
    private static RawClient loaded(Gateway gateway) throws IOException {
        var client = gateway.ready();
        client.dispatch("GUILD_CREATE");
        return client;
    }

    private static void now(Gateway gateway, Fault fault) {
        assertThat(gateway.server.faults().now(Gateway.ALL, fault)).isOne();
    }

    private static boolean resumes(Gateway gateway, long sequence) throws IOException {
        try (var next = RawClient.connect(gateway.server)) {
            next.resume(gateway.session().id(), sequence);
            return next.dispatch("RESUMED").getString("t").equals("RESUMED");
        }
    }

    @Test
    void aFinEndsTheStreamWithoutACloseFrame() throws IOException {
        try (var gateway = new Gateway();
                var client = loaded(gateway)) {
            now(gateway, new Fault.Drop(Fault.Ending.FIN, 0));
            assertThat(client.in.read()).isEqualTo(-1);
            assertThat(resumes(gateway, 2)).isTrue();
        }
    }

    @Test
    void aResetIsAReset() throws IOException {
        try (var gateway = new Gateway();
                var client = loaded(gateway)) {
            now(gateway, new Fault.Drop(Fault.Ending.RST, 0));
            assertThatThrownBy(client.in::read).isInstanceOf(SocketException.class);
            assertThat(resumes(gateway, 2)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 40})
    void aDropLetsExactlySoManyBytesThrough(int bytes) throws IOException {
        try (var gateway = new Gateway();
                var client = loaded(gateway)) {
            now(gateway, new Fault.Drop(Fault.Ending.FIN, bytes));
            gateway.publish("MESSAGE_CREATE", Gateway.guild(0), 1);
            assertThat(client.in.readAllBytes()).hasSize(bytes);
        }
    }

    @Test
    void reconnectIsOp7() throws IOException {
        try (var gateway = new Gateway();
                var client = loaded(gateway)) {
            now(gateway, new Fault.Reconnect());
            assertThat(client.next()).hasToString("{\"t\":null,\"s\":null,\"op\":7,\"d\":null}");
            client.close();
            gateway.await(session -> !session.isConnected());
            assertThat(resumes(gateway, 2)).isTrue();
        }
    }

    @Test
    void invalidateIsOp9AndEndsTheSession() throws IOException {
        try (var gateway = new Gateway();
                var client = loaded(gateway)) {
            var id = gateway.session().id();
            now(gateway, new Fault.Invalidate());
            assertThat(client.next().getBoolean("d")).isFalse();
            assertThat(client.send(3, JsonValue.EMPTY_JSON_OBJECT).awaitClose()).isEqualTo(4003);
            try (var next = RawClient.connect(gateway.server)) {
                assertThat(next.resume(id, 2).nextOp(9).getBoolean("d")).isFalse();
            }
        }
    }

    @Test
    void invalidateResumableIsOp9AndKeepsTheSession() throws IOException {
        try (var gateway = new Gateway();
                var client = loaded(gateway)) {
            now(gateway, new Fault.InvalidateResumable());
            assertThat(client.next().getBoolean("d")).isTrue();
            assertThat(resumes(gateway, 2)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 1011, 4000, 4004, 4010, 4999})
    void anyCloseCodeCanBeSent(int code) throws IOException {
        try (var gateway = new Gateway();
                var client = loaded(gateway)) {
            now(gateway, new Fault.Close(code, "because ü"));
            assertThat(client.awaitClose()).isEqualTo(code);
            assertThat(resumes(gateway, 2)).isTrue();
        }
    }

    @Test
    void aCloseFrameMayHaveNoCode() throws IOException {
        try (var gateway = new Gateway();
                var client = loaded(gateway)) {
            now(gateway, new Fault.CloseWithoutCode());
            assertThat(client.awaitClose()).isEqualTo(1005);
            assertThat(resumes(gateway, 2)).isTrue();
        }
    }

    @Test
    void silenceLeavesTheConnectionOpenWithoutAWord() throws IOException {
        try (var gateway = new Gateway();
                var client = loaded(gateway)) {
            now(gateway, new Fault.Silence());
            gateway.publish("MESSAGE_CREATE", Gateway.guild(0), 1);
            client.send(1, JsonValue.NULL);
            assertSilent(client);
            assertThat(resumes(gateway, 2)).isTrue();
        }
    }

    private static void assertSilent(RawClient client) throws IOException {
        client.socket.setSoTimeout(100);
        assertThatThrownBy(client::frame).isInstanceOf(SocketTimeoutException.class);
        client.socket.setSoTimeout(20_000);
    }

    @Test
    void withoutAcknowledgementsDataGoesOn() throws IOException {
        try (var gateway = new Gateway();
                var client = loaded(gateway)) {
            now(gateway, new Fault.NoAcks());
            client.send(1, Json.createValue(2));
            gateway.await(session -> session.acknowledged() == 2);
            gateway.publish("MESSAGE_CREATE", Gateway.guild(0), 1);
            assertThat(client.next().getString("t")).isEqualTo("MESSAGE_CREATE");
        }
    }

    @Test
    void aConnectionMayNeverSayHello() throws IOException {
        try (var gateway = new Gateway()) {
            gateway.server.faults().next(Gateway.ALL, new Fault.NoHello());
            try (var client = RawClient.connect(gateway.server)) {
                assertSilent(client);
            }
            try (var client = RawClient.connect(gateway.server)) {
                client.nextOp(10);
            }
        }
    }

    @Test
    void aLoginMayNeverBeAnswered() throws IOException {
        try (var gateway = new Gateway();
                var served = loaded(gateway)) {
            gateway.server.faults().next(new FaultTarget.Shard(0), new Fault.NoReady());
            try (var client = RawClient.connect(gateway.server)) {
                client.nextOp(10);
                client.resume(gateway.session().id(), 2);
                assertSilent(client);
                assertThat(client.send(1, JsonValue.NULL).next().getInt("op")).isEqualTo(11);
            }
            assertThat(served.send(1, JsonValue.NULL).next().getInt("op")).isEqualTo(11);
            gateway.server.faults().next(Gateway.ALL, new Fault.NoReady());
            gateway.nextWindow();
            try (var client = RawClient.connect(gateway.server)) {
                client.nextOp(10);
                client.send(2, RawClient.identity(1));
                assertSilent(client);
            }
            assertThat(gateway.server.sessions()).hasSize(1);
        }
    }

    @Test
    void slowWritesFollowTheClock() throws IOException {
        try (var gateway = new Gateway();
                var client = loaded(gateway)) {
            now(gateway, new Fault.SlowWrites(40));
            gateway.publish("MESSAGE_CREATE", Gateway.guild(0), 1);
            client.socket.setSoTimeout(5);
            int bytes = 0;
            int ticks = 0;
            while (bytes < 50) {
                try {
                    client.in.readByte();
                    bytes++;
                } catch (SocketTimeoutException waiting) {
                    assertThat(bytes).isLessThanOrEqualTo(2 * (ticks + 1));
                    ticks++;
                    gateway.clock.advance(Duration.ofMillis(50));
                }
            }
            assertThat(ticks).isGreaterThanOrEqualTo(24);
        }
    }

    @Test
    void aDelayHoldsEverythingBack() throws IOException {
        try (var gateway = new Gateway();
                var client = loaded(gateway)) {
            now(gateway, new Fault.Delay(Duration.ofSeconds(3)));
            gateway.publish("MESSAGE_CREATE", Gateway.guild(0), 1);
            client.send(1, JsonValue.NULL);
            assertSilent(client);
            gateway.clock.advance(Duration.ofMillis(2_999));
            assertSilent(client);
            gateway.clock.advance(Duration.ofMillis(1));
            client.dispatch("MESSAGE_CREATE");
        }
    }

    @Test
    void brokenJsonIsNoJson() throws IOException {
        try (var gateway = new Gateway();
                var client = loaded(gateway)) {
            now(gateway, new Fault.BrokenJson());
            assertThatThrownBy(client::next).isInstanceOf(JsonException.class);
        }
    }

    @Test
    void anUnknownOpIsUnknown() throws IOException {
        try (var gateway = new Gateway();
                var client = loaded(gateway)) {
            now(gateway, new Fault.UnknownOp());
            assertThat(client.next().getInt("op")).isEqualTo(99);
        }
    }

    @Test
    void strangeDispatchesCountLikeOthers() throws IOException {
        try (var gateway = new Gateway();
                var client = loaded(gateway)) {
            now(gateway, new Fault.UnknownEvent());
            assertThat(client.next().getString("t")).isEqualTo("SANDBOX_UNHEARD_OF");
            now(gateway, new Fault.UnknownEnums());
            var message = client.next();
            assertThat(message.getString("t")).isEqualTo("MESSAGE_CREATE");
            assertThat(message.getJsonObject("d").getInt("type")).isEqualTo(9999);
            now(gateway, new Fault.GiantFrame(5_000_000));
            var giant = client.next();
            assertThat(giant.getInt("s")).isEqualTo(5);
            assertThat(giant.getJsonObject("d").getString("filling").length()).isEqualTo(5_000_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zlib-stream", "zstd-stream"})
    void aCorruptStreamCannotBeDecompressed(String compression) throws IOException {
        try (var gateway = new Gateway();
                var client = RawClient.connect(gateway.server, compression)) {
            client.identify(Intents.GUILD_MESSAGES);
            now(gateway, new Fault.CorruptStream());
            assertThatThrownBy(client::next).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aHeartbeatCanBeAskedFor() throws IOException {
        try (var gateway = new Gateway();
                var client = loaded(gateway)) {
            now(gateway, new Fault.RequestHeartbeat());
            assertThat(client.next().getInt("op")).isEqualTo(1);
        }
    }

    @Test
    void anUpgradeCanBeRefusedOnce() throws IOException {
        try (var gateway = new Gateway()) {
            gateway.server.faults().next(Gateway.ALL, new Fault.RefuseUpgrade(503));
            gateway.server.faults().next(Gateway.ALL, new Fault.RefuseUpgrade(429));
            for (int status : new int[] {503, 429, 101}) {
                try (var client = RawClient.connect(gateway.server)) {
                    assertThat(client.status()).isEqualTo(status);
                }
            }
        }
    }

    @Test
    void anyTextCanBeSent() throws IOException {
        try (var gateway = new Gateway();
                var client = loaded(gateway)) {
            now(gateway, new Fault.Raw("{\"op\":0}"));
            assertThat(client.text()).isEqualTo("{\"op\":0}");
        }
    }

    @Test
    void aFaultMeetsOnlyItsTarget() throws IOException {
        try (var gateway =
                        new Gateway(
                                new FakeWorld(), options -> options.withIdentifyLimits(2, 1000));
                var shard0 = RawClient.connect(gateway.server);
                var shard1 = RawClient.connect(gateway.server)) {
            shard0.send(2, RawClient.identity(1, 0, 2)).dispatch("READY");
            shard1.send(2, RawClient.identity(1, 1, 2)).dispatch("READY");
            assertThat(gateway.server.faults().now(new FaultTarget.Shard(1), new Fault.UnknownOp()))
                    .isOne();
            assertThat(shard1.next().getInt("op")).isEqualTo(99);
            var session = gateway.server.sessions().getFirst().id();
            assertThat(
                            gateway.server
                                    .faults()
                                    .now(new FaultTarget.Session(session), new Fault.Reconnect()))
                    .isOne();
            assertThat(shard0.next().getInt("op")).isEqualTo(7);
            assertThat(
                            gateway.server
                                    .faults()
                                    .now(new FaultTarget.Session("none"), new Fault.Reconnect()))
                    .isZero();
        }
    }

    @Test
    void aFaultForANextConnectionWaitsForTheRightOne() throws IOException {
        try (var gateway =
                        new Gateway(
                                new FakeWorld(), options -> options.withIdentifyLimits(2, 1000));
                var shard0 = RawClient.connect(gateway.server);
                var shard1 = RawClient.connect(gateway.server)) {
            gateway.server.faults().next(new FaultTarget.Shard(1), new Fault.GiantFrame(10));
            shard0.send(2, RawClient.identity(1, 0, 2)).dispatch("READY");
            shard1.send(2, RawClient.identity(1, 1, 2)).dispatch("SANDBOX_GIANT");
            shard0.send(1, JsonValue.NULL);
            assertThat(shard0.next().getInt("op")).isEqualTo(11);
        }
    }

    @Test
    void whatWaitsCanBeForgotten() throws IOException {
        try (var gateway = new Gateway()) {
            gateway.server.faults().next(Gateway.ALL, new Fault.NoHello());
            gateway.server.faults().clear();
            try (var client = RawClient.connect(gateway.server)) {
                client.nextOp(10);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.Ending.class)
    void aDropBeforeHelloCountsFromTheFirstByte(Fault.Ending ending) throws IOException {
        try (var gateway = new Gateway()) {
            gateway.server.faults().next(Gateway.ALL, new Fault.Drop(ending, 1));
            try (var client = RawClient.connect(gateway.server)) {
                assertThatThrownBy(client::frame).isInstanceOf(IOException.class);
            }
        }
    }
}
