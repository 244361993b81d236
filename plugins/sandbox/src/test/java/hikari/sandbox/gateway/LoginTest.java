package hikari.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.Intents;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LoginTest {
    @Test
    void identifyIsAnsweredWithReadyAndThenTheGuilds() throws IOException {
        var world = FakeWorld.withGuilds(Gateway.guild(0), Gateway.guild(1));
        try (var gateway = new Gateway(world, options -> options);
                var client = RawClient.connect(gateway.server)) {
            var hello = client.next();
            assertThat(hello.getInt("op")).isEqualTo(10);
            assertThat(hello.getJsonObject("d").getInt("heartbeat_interval")).isEqualTo(41_250);

            client.send(2, RawClient.identity(Intents.ALL).add("large_threshold", 200));
            var ready = client.next();
            assertThat(ready.getString("t")).isEqualTo("READY");
            assertThat(ready.getInt("s")).isEqualTo(1);
            var data = ready.getJsonObject("d");
            assertThat(data.getInt("v")).isEqualTo(10);
            assertThat(data.getJsonArray("shard")).hasToString("[0,1]");
            assertThat(data.getJsonArray("guilds"))
                    .hasSize(2)
                    .allMatch(guild -> guild.asJsonObject().getBoolean("unavailable"));
            assertThat(data.getJsonObject("application").keySet())
                    .containsExactlyInAnyOrder("id", "flags");
            assertThat(data.getString("resume_gateway_url"))
                    .startsWith("ws://127.0.0.1:")
                    .endsWith("/resume");
            assertThat(data.getString("session_id")).isEqualTo(gateway.session().id());

            for (int i = 0; i < 2; i++) {
                var guild = client.next();
                assertThat(guild.getString("t")).isEqualTo("GUILD_CREATE");
                assertThat(guild.getInt("s")).isEqualTo(2 + i);
                assertThat(guild.getJsonObject("d").getInt("large_threshold_seen")).isEqualTo(200);
                assertThat(guild.getJsonObject("d").getString("id"))
                        .isEqualTo(String.valueOf(Gateway.guild(i)));
            }
        }
    }

    @Test
    void theJdksWebSocketClientLogsInAndHeartbeats() throws InterruptedException {
        try (var gateway = new Gateway();
                var http = HttpClient.newHttpClient()) {
            var heard = new LinkedBlockingQueue<String>();
            var socket =
                    http.newWebSocketBuilder()
                            .buildAsync(
                                    URI.create(gateway.server.url() + "?v=10&encoding=json"),
                                    new Ear(heard))
                            .join();
            assertThat(heard.take()).contains("\"op\":10");
            socket.sendText("{\"op\":1,\"d\":null}", true).join();
            assertThat(heard.take()).contains("\"op\":11");
            socket.sendText("{\"op\":2,\"d\":" + RawClient.identity(1).build() + "}", true).join();
            assertThat(heard.take()).contains("\"READY\"");
            assertThat(heard.take()).contains("\"GUILD_CREATE\"");
            socket.sendClose(4321, "bye").join();
            assertThat(heard.take()).isEqualTo("closed 4321");
            gateway.await(session -> !session.isConnected());
        }
    }

    private record Ear(LinkedBlockingQueue<String> heard) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            heard.add(text.toString());
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            heard.add("closed " + code);
            return null;
        }
    }

    @Test
    void identifyingBeforeHelloIsFine() throws IOException {
        try (var gateway = new Gateway();
                var client = RawClient.connect(gateway.server)) {
            client.send(2, RawClient.identity(1));
            assertThat(client.next().getInt("op")).isEqualTo(10);
            assertThat(client.next().getString("t")).isEqualTo("READY");
        }
    }

    @Test
    void aHeartbeatBeforeIdentifyIsAcknowledged() throws IOException {
        try (var gateway = new Gateway();
                var client = RawClient.connect(gateway.server)) {
            client.send(1, JsonValue.NULL);
            assertThat(client.nextOp(11).isNull("d")).isTrue();
        }
    }

    @Test
    void aHeartbeatAcknowledgesWhatTheClientHas() throws IOException {
        try (var gateway = new Gateway();
                var client = gateway.ready()) {
            client.dispatch("GUILD_CREATE");
            client.send(1, Json.createValue(2)).nextOp(11);
            assertThat(gateway.session().acknowledged()).isEqualTo(2);
            assertThat(gateway.session().written()).isEqualTo(2);
            assertThat(gateway.session().counts())
                    .containsEntry("READY", 1L)
                    .containsEntry("GUILD_CREATE", 1L);
        }
    }

    @Test
    void aTokenMayCarryItsPrefixAndIdsMayBeNumbers() throws IOException {
        try (var gateway = new Gateway();
                var client = RawClient.connect(gateway.server)) {
            client.send(2, RawClient.identity(Intents.ALL).add("token", "Bot " + FakeWorld.TOKEN))
                    .dispatch("READY");
            client.send(
                            8,
                            Json.createObjectBuilder()
                                    .add("guild_id", Gateway.guild(0))
                                    .add("user_ids", Json.createArrayBuilder().add(9L)))
                    .dispatch("GUILD_MEMBERS_CHUNK");
        }
    }

    @Test
    void withoutTheGuildsIntentNoGuildIsSent() throws IOException {
        try (var gateway = new Gateway();
                var client = RawClient.connect(gateway.server)) {
            assertThat(
                            client.identify(Intents.GUILD_MESSAGES)
                                    .getJsonObject("d")
                                    .getJsonArray("guilds"))
                    .hasSize(1);
            gateway.publish("MESSAGE_CREATE", Gateway.guild(0), 1);
            assertThat(client.next().getString("t")).isEqualTo("MESSAGE_CREATE");
        }
    }

    @Test
    void thePresenceOfIdentifyReachesTheWorld() throws IOException {
        try (var gateway = new Gateway();
                var client = RawClient.connect(gateway.server)) {
            var presence =
                    Json.createObjectBuilder()
                            .add("status", "dnd")
                            .add("activities", JsonValue.EMPTY_JSON_ARRAY);
            client.send(2, RawClient.identity(1).add("presence", presence)).dispatch("READY");
            assertThat(gateway.world.presences)
                    .singleElement()
                    .matches(p -> p.getString("status").equals("dnd"));
        }
    }

    @Test
    void whatChangesInAGuildBeforeItIsSentIsPartOfIt() throws IOException {
        try (var gateway = new Gateway()) {
            gateway.world.lock.lock();
            try (var client = RawClient.connect(gateway.server)) {
                client.send(2, RawClient.identity(Intents.ALL));
                gateway.world.lock.unlock();
                client.dispatch("READY");
                gateway.publish("MESSAGE_CREATE", Gateway.guild(0), 1);
                int guilds = 0;
                int messages = 0;
                while (guilds < 1 || messages < 1) {
                    var name = client.next().getString("t");
                    guilds += name.equals("GUILD_CREATE") ? 1 : 0;
                    messages += name.equals("MESSAGE_CREATE") ? 1 : 0;
                }
                assertThat(guilds).isOne();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "7", "8", "9", "10"})
    void everyVersionThatDiscordServesIsSpoken(String version) throws IOException {
        try (var gateway = new Gateway();
                var client = new RawClient(gateway.server.url(), "v=" + version)) {
            assertThat(client.identify(1).getJsonObject("d").getInt("v"))
                    .isEqualTo(Integer.parseInt(version));
        }
    }

    @Test
    void aRequestThatIsNoUpgradeIsRefused() throws IOException {
        try (var gateway = new Gateway();
                var client = new RawClient(gateway.server.url(), "v=10", false)) {
            assertThat(client.status()).isEqualTo(426);
        }
    }

    @Test
    void theUpgradeProvesThatTheKeyWasRead() throws IOException {
        try (var gateway = new Gateway();
                var client = RawClient.connect(gateway.server)) {
            assertThat(client.status()).isEqualTo(101);
            assertThat(client.headers)
                    .contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        }
    }
}
