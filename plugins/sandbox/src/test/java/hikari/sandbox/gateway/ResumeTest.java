package hikari.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.Dispatch;
import hikari.sandbox.Fault;
import hikari.sandbox.FaultTarget;
import hikari.sandbox.GatewaySession;
import hikari.sandbox.Intents;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ResumeTest {
    private static final int EVENTS = 6;

    /// Everything READY, GUILD_CREATE, the events and RESUMED take on the wire is less than that.
    private static final int BYTES = 2200;

    @ParameterizedTest
    @CsvSource({"'', 3", "zlib-stream, 11", "zstd-stream, 11"})
    void aDropAtAnyByteLosesNothingAndRepeatsNothing(String compression, int step)
            throws IOException {
        try (var gateway =
                new Gateway(
                        FakeWorld.withGuilds(Gateway.guild(0)),
                        options -> options.withIdentifyLimits(1, 1_000_000))) {
            boolean dropped = true;
            for (int at = 0; at < BYTES; at += step) {
                dropped = dropsHarmlessly(gateway, compression, at);
            }
            assertThat(dropped).as("the last drop comes after everything was received").isFalse();
        }
    }

    /// Drops a session after so many bytes, resumes it, and compares what was received with what
    /// was sent.
    ///
    /// @return whether the drop hit anything
    private static boolean dropsHarmlessly(Gateway gateway, String compression, int at)
            throws IOException {
        gateway.nextWindow();
        var ending = at % 2 == 0 ? Fault.Ending.FIN : Fault.Ending.RST;
        gateway.server.faults().next(new FaultTarget.Shard(0), new Fault.Drop(ending, at));
        var received = new ArrayList<JsonObject>();
        boolean dropped = false;
        String id;
        try (var client = RawClient.connect(gateway.server, compression)) {
            client.send(2, RawClient.identity(Intents.ALL));
            id = gateway.await(session -> true).id();
            gateway.await(session -> session.appended() >= 2);
            for (int i = 0; i < EVENTS; i++) {
                gateway.publish("MESSAGE_CREATE", Gateway.guild(0), i);
            }
            dropped = !read(client, received, EVENTS + 2);
        }
        gateway.await(session -> session.id().equals(id) && !session.isConnected());
        gateway.publish("MESSAGE_CREATE", Gateway.guild(0), EVENTS);
        try (var client = RawClient.connect(gateway.server, compression)) {
            client.resume(id, received.isEmpty() ? 0 : received.getLast().getInt("s"));
            read(client, received, EVENTS + 4);
            check(received, gateway.await(session -> session.id().equals(id)));
            client.frame(0x88, new byte[] {3, (byte) 0xE8});
        }
        awaitNone(gateway);
        return dropped;
    }

    private static void awaitNone(Gateway gateway) {
        while (!gateway.server.sessions().isEmpty()) {
            Gateway.giveWay();
        }
    }

    private static boolean read(RawClient client, List<JsonObject> received, int until) {
        try {
            while (received.size() < until) {
                var message = client.next();
                if (message.getInt("op") == 0) {
                    received.add(message);
                }
            }
            return true;
        } catch (IOException dropped) {
            return false;
        }
    }

    private static void check(List<JsonObject> received, GatewaySession truth) {
        assertThat(received).hasSize(EVENTS + 4);
        int number = 0;
        for (int i = 0; i < received.size(); i++) {
            var message = received.get(i);
            assertThat(message.getInt("s")).isEqualTo(i + 1);
            assertThat(message.getString("t")).isEqualTo(truth.recent().get(i).name());
            if (message.getString("t").equals("MESSAGE_CREATE")) {
                assertThat(message.getJsonObject("d")).isEqualTo(Gateway.data(number++));
            }
        }
        assertThat(received.getLast().getString("t")).isEqualTo("RESUMED");
    }

    @Test
    void anUnknownSessionIsInvalidAndTheConnectionMayIdentify() throws IOException {
        try (var gateway = new Gateway();
                var client = RawClient.connect(gateway.server)) {
            assertThat(client.resume("unknown", 1).nextOp(9).getBoolean("d")).isFalse();
            client.identify(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001})
    void aClientThatClosesWith1000Or1001EndsItsSession(int code) throws IOException {
        try (var gateway = new Gateway();
                var client = gateway.ready()) {
            client.frame(0x88, new byte[] {(byte) (code >> 8), (byte) code});
            assertThat(client.awaitClose()).isEqualTo(code);
            awaitNone(gateway);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4000, 4321, 1011})
    void anyOtherCloseLeavesTheSessionResumable(int code) throws IOException {
        try (var gateway = new Gateway();
                var client = gateway.ready();
                var next = RawClient.connect(gateway.server)) {
            client.frame(0x88, new byte[] {(byte) (code >> 8), (byte) code});
            assertThat(client.awaitClose()).isEqualTo(code);
            next.resume(gateway.session().id(), 1).dispatch("RESUMED");
        }
    }

    @Test
    void aSessionExpiresWhenNobodyResumesItInTime() throws IOException {
        try (var gateway = new Gateway();
                var next = RawClient.connect(gateway.server)) {
            try (var client = gateway.ready()) {
                client.dispatch("GUILD_CREATE");
            }
            var id = gateway.await(session -> !session.isConnected()).id();
            gateway.clock.advance(Duration.ofSeconds(50));
            next.send(1, JsonValue.NULL).nextOp(11);
            gateway.clock.advance(Duration.ofSeconds(50));
            next.send(1, JsonValue.NULL).nextOp(11);
            gateway.clock.advance(Duration.ofSeconds(50));
            next.send(1, JsonValue.NULL).nextOp(11);
            gateway.clock.advance(Duration.ofSeconds(30));
            assertThat(gateway.server.sessions()).isEmpty();
            assertThat(next.resume(id, 2).nextOp(9).getBoolean("d")).isFalse();
        }
    }

    @Test
    void aResumeResetsTheExpiry() throws IOException {
        try (var gateway = new Gateway()) {
            String id;
            try (var client = gateway.ready()) {
                id = gateway.session().id();
                client.dispatch("GUILD_CREATE");
            }
            gateway.await(session -> !session.isConnected());
            gateway.clock.advance(Duration.ofSeconds(170));
            try (var client = RawClient.connect(gateway.server)) {
                client.resume(id, 2).dispatch("RESUMED");
                gateway.clock.advance(Duration.ofSeconds(20));
                assertThat(gateway.session().isConnected()).isTrue();
            }
        }
    }

    @Test
    void whatIsNoLongerKeptCannotBeResumed() throws IOException {
        try (var gateway =
                new Gateway(
                        FakeWorld.withGuilds(Gateway.guild(0)),
                        options -> options.withRetained(4, 1 << 20))) {
            try (var client = gateway.ready()) {
                client.dispatch("GUILD_CREATE");
            }
            var id = gateway.await(session -> !session.isConnected()).id();
            for (int i = 0; i < 5; i++) {
                gateway.publish("MESSAGE_CREATE", Gateway.guild(0), i);
            }
            assertThat(gateway.session().recent())
                    .extracting(GatewaySession.Sent::sequence)
                    .containsExactly(4L, 5L, 6L, 7L);
            try (var client = RawClient.connect(gateway.server)) {
                assertThat(client.resume(id, 2).nextOp(9).getBoolean("d")).isFalse();
            }
            assertThat(gateway.server.sessions()).isEmpty();
        }
    }

    @Test
    void aResumeWhileTheOldConnectionLivesTakesTheSessionOver() throws IOException {
        try (var gateway = new Gateway();
                var old = gateway.ready();
                var young = RawClient.connect(gateway.server)) {
            old.dispatch("GUILD_CREATE");
            young.resume(gateway.session().id(), 1);
            assertThat(young.dispatch("GUILD_CREATE").getInt("s")).isEqualTo(2);
            assertThat(young.dispatch("RESUMED").getInt("s")).isEqualTo(3);
            assertThat(old.awaitClose()).isEqualTo(4000);
            gateway.publish("MESSAGE_CREATE", Gateway.guild(0), 1);
            assertThat(young.next().getInt("s")).isEqualTo(4);
            assertThat(gateway.session().resumes()).isOne();
        }
    }

    @Test
    void aClientThatDoesNotReadIsDroppedAndCanResume() throws IOException {
        try (var gateway =
                new Gateway(
                        FakeWorld.withGuilds(Gateway.guild(0)),
                        options -> options.withRetained(1 << 10, 256 << 20))) {
            String id;
            int events = 0;
            try (var client = RawClient.connect(gateway.server)) {
                client.identify(Intents.ALL);
                id = gateway.session().id();
                var filler = Json.createObjectBuilder().add("filling", "x".repeat(100_000)).build();
                while (gateway.session().isConnected() && events < 100_000) {
                    var dispatch = Dispatch.inGuild("MESSAGE_CREATE", Gateway.guild(0), filler);
                    gateway.world.still(() -> gateway.server.publish(dispatch));
                    events++;
                }
            }
            var lost = gateway.session();
            assertThat(lost.isConnected()).isFalse();
            assertThat(lost.appended()).isEqualTo(events + 2);
            try (var client = RawClient.connect(gateway.server)) {
                long first = lost.recent().getFirst().sequence();
                client.resume(id, first);
                for (long s = first + 1; s <= events + 3; s++) {
                    assertThat(client.nextOp(0).getInt("s")).isEqualTo((int) s);
                }
            }
        }
    }
}
