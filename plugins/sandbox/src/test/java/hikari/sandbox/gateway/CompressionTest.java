package hikari.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.Dispatch;
import hikari.sandbox.Fault;
import hikari.sandbox.Intents;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class CompressionTest {
    private static JsonObject random(int bytes, int seed) {
        var random = new SplittableRandom(seed);
        var text = new StringBuilder(bytes);
        for (int i = 0; i < bytes; i++) {
            text.append((char) (' ' + random.nextInt(0x300)));
        }
        return Json.createObjectBuilder().add("text", text.toString()).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zlib-stream", "zstd-stream"})
    void messagesOfEverySizeArriveOneByOne(String compression) throws IOException {
        try (var gateway = new Gateway();
                var client = RawClient.connect(gateway.server, compression)) {
            client.identify(Intents.ALL);
            assertThat(gateway.server.sessions().getFirst().compression()).isEqualTo(compression);
            int seed = 0;
            for (int size = 0; size < 1_000_000; size = size * 5 / 4 + 1) {
                var data = random(size, seed++);
                gateway.server.publish(Dispatch.inGuild("MESSAGE_CREATE", Gateway.guild(0), data));
                assertThat(client.dispatch("MESSAGE_CREATE").getJsonObject("d")).isEqualTo(data);
            }
        }
    }

    @Test
    void sharedBlocksMakeUpOneStreamForEverySession() throws IOException {
        try (var gateway =
                        new Gateway(
                                FakeWorld.withGuilds(Gateway.guild(0)),
                                options -> options.withSharedCompression());
                var first = RawClient.connect(gateway.server, "zlib-stream")) {
            first.identify(Intents.ALL);
            first.dispatch("GUILD_CREATE"); // else the guild may come after the message
            gateway.nextWindow();
            gateway.publish("MESSAGE_CREATE", Gateway.guild(0), 0);
            first.dispatch("MESSAGE_CREATE");
            try (var second = RawClient.connect(gateway.server, "zlib-stream")) {
                second.identify(Intents.ALL);
                second.dispatch("GUILD_CREATE");
                int seed = 0;
                for (int size = 0; size < 300_000; size = size * 3 / 2 + 1) {
                    var data = random(size, seed++);
                    gateway.server.publish(
                            Dispatch.inGuild("MESSAGE_CREATE", Gateway.guild(0), data));
                    assertThat(first.next().getJsonObject("d")).isEqualTo(data);
                    assertThat(second.next().getJsonObject("d")).isEqualTo(data);
                    assertThat(second.send(1, JsonValue.NULL).next().getInt("op")).isEqualTo(11);
                    gateway.clock.advance(Duration.ofSeconds(1));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "'', 3",
        "zlib-stream, 1",
        "zlib-stream, 7",
        "zstd-stream, 2",
        "zstd-stream, 60"
    })
    void fragmentsMakeUpTheSameMessages(String compression, int payloadBytes) throws IOException {
        try (var gateway = new Gateway()) {
            gateway.server.faults().next(Gateway.ALL, new Fault.Fragment(payloadBytes));
            try (var client = RawClient.connect(gateway.server, compression)) {
                var frame = client.frame();
                assertThat(frame.payload()).hasSizeLessThanOrEqualTo(payloadBytes);
                assertThat(frame.fin()).isFalse();
            }
            gateway.server.faults().next(Gateway.ALL, new Fault.Fragment(payloadBytes));
            try (var client = RawClient.connect(gateway.server, compression)) {
                client.identify(Intents.ALL);
                gateway.publish("MESSAGE_CREATE", Gateway.guild(0), 9);
                assertThat(client.dispatch("MESSAGE_CREATE").getJsonObject("d"))
                        .isEqualTo(Gateway.data(9));
            }
        }
    }

    @Test
    void payloadCompressionMakesLargeMessagesBinary() throws IOException {
        try (var gateway = new Gateway();
                var client = RawClient.connect(gateway.server)) {
            client.send(2, RawClient.identity(Intents.ALL).add("compress", true))
                    .dispatch("GUILD_CREATE");
            var data = random(5000, 1);
            gateway.server.publish(Dispatch.inGuild("MESSAGE_CREATE", Gateway.guild(0), data));
            var frame = client.frame();
            assertThat(frame.opcode()).isEqualTo(2);
            assertThat(frame.payload()[0]).isEqualTo((byte) 0x78);
            gateway.server.publish(Dispatch.inGuild("MESSAGE_CREATE", Gateway.guild(0), data));
            assertThat(client.next().getJsonObject("d")).isEqualTo(data);
            gateway.publish("MESSAGE_CREATE", Gateway.guild(0), 1);
            assertThat(client.frame().opcode()).isEqualTo(1);
        }
    }

    @Test
    void payloadCompressionBesideATransportIsLeftOut() throws IOException {
        try (var gateway = new Gateway();
                var client = RawClient.connect(gateway.server, "zlib-stream")) {
            client.send(2, RawClient.identity(Intents.ALL).add("compress", true))
                    .dispatch("GUILD_CREATE");
            gateway.server.publish(
                    Dispatch.inGuild("MESSAGE_CREATE", Gateway.guild(0), random(5000, 1)));
            client.dispatch("MESSAGE_CREATE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zlib-stream", "zstd-stream"})
    void aStreamIsSmallerThanItsText(String compression) throws IOException {
        try (var gateway = new Gateway();
                var client = RawClient.connect(gateway.server, compression)) {
            client.identify(Intents.ALL);
            client.dispatch("GUILD_CREATE");
            for (int i = 0; i < 10; i++) {
                gateway.publish("MESSAGE_CREATE", Gateway.guild(0), i);
            }
            for (int i = 0; i < 9; i++) {
                client.next();
            }
            assertThat(client.frame().payload()).hasSizeLessThan(50);
        }
    }
}
