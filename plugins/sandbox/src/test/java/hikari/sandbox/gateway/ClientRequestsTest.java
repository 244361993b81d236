package hikari.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.Intents;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ClientRequestsTest {
    private static Gateway gateway(int members) {
        return new Gateway(
                FakeWorld.withGuilds(Gateway.guild(0)).withMembers(members), options -> options);
    }

    private static JsonObjectBuilder guild() {
        return Json.createObjectBuilder().add("guild_id", String.valueOf(Gateway.guild(0)));
    }

    private static JsonObjectBuilder query(String query, int limit) {
        return guild().add("query", query).add("limit", limit);
    }

    private static JsonObject chunk(RawClient client) throws IOException {
        return client.dispatch("GUILD_MEMBERS_CHUNK").getJsonObject("d");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "1000, 1", "1001, 2", "2500, 3"})
    void allMembersComeInChunksOfAThousand(int members, int chunks) throws IOException {
        try (var gateway = gateway(members);
                var client = gateway.ready()) {
            client.send(8, query("", 0).add("nonce", "n1"));
            var ids = new LinkedHashSet<String>();
            for (int i = 0; i < chunks; i++) {
                var chunk = chunk(client);
                assertThat(chunk.getInt("chunk_index")).isEqualTo(i);
                assertThat(chunk.getInt("chunk_count")).isEqualTo(chunks);
                assertThat(chunk.getString("nonce")).isEqualTo("n1");
                assertThat(chunk).doesNotContainKeys("presences", "not_found");
                chunk.getJsonArray("members")
                        .forEach(member ->
                                ids.add(
                                        member.asJsonObject()
                                                .getJsonObject("user")
                                                .getString("id")));
            }
            assertThat(ids).hasSize(members);
        }
    }

    @Test
    void aPrefixGivesAtMostAHundred() throws IOException {
        try (var gateway = gateway(500);
                var client = gateway.ready()) {
            assertThat(chunk(client.send(8, query("user1", 1000))).getJsonArray("members"))
                    .hasSize(100);
            assertThat(chunk(client.send(8, query("user499", 5))).getJsonArray("members"))
                    .hasSize(1);
            assertThat(chunk(client.send(8, query("", 7))).getJsonArray("members")).hasSize(7);
            assertThat(chunk(client.send(8, query("nobody", 5))).getJsonArray("members")).isEmpty();
        }
    }

    @Test
    void whoIsNoMemberIsNotFound() throws IOException {
        try (var gateway = gateway(3);
                var client = gateway.ready()) {
            var ids = Json.createArrayBuilder().add("5001").add("9").add(5002L).add("8");
            var chunk = chunk(client.send(8, guild().add("user_ids", ids)));
            assertThat(chunk.getJsonArray("members")).hasSize(2);
            assertThat(chunk.getJsonArray("not_found")).hasToString("[\"9\",\"8\"]");
            assertThat(chunk).doesNotContainKey("nonce");
            assertThat(
                            chunk(client.send(8, guild().add("user_ids", "5001")))
                                    .getJsonArray("members"))
                    .hasSize(1);
        }
    }

    @Test
    void presencesNeedTheirIntent() throws IOException {
        try (var gateway = gateway(2);
                var client = gateway.ready()) {
            var asked = query("user", 10).add("presences", true);
            assertThat(chunk(client.send(8, asked)).getJsonArray("presences")).hasSize(2);
            gateway.nextWindow();
            try (var other = RawClient.connect(gateway.server)) {
                other.identify(Intents.GUILD_MEMBERS);
                assertThat(chunk(other.send(8, query("user", 10).add("presences", true))))
                        .doesNotContainKey("presences");
            }
        }
    }

    @Test
    void aNonceOfMoreThan32BytesIsIgnored() throws IOException {
        try (var gateway = gateway(1);
                var client = gateway.ready()) {
            assertThat(chunk(client.send(8, query("u", 1).add("nonce", "x".repeat(32)))))
                    .containsKey("nonce");
            assertThat(chunk(client.send(8, query("u", 1).add("nonce", "ü".repeat(17)))))
                    .doesNotContainKey("nonce");
        }
    }

    @Test
    void allMembersAgainWithin30SecondsIsRateLimited() throws IOException {
        try (var gateway = gateway(1);
                var client = gateway.ready()) {
            chunk(client.send(8, query("", 0)));
            gateway.clock.advance(Duration.ofMillis(12_500));
            var limited =
                    client.send(8, query("", 0).add("nonce", "n2"))
                            .dispatch("RATE_LIMITED")
                            .getJsonObject("d");
            assertThat(limited.getInt("opcode")).isEqualTo(8);
            assertThat(limited.getJsonNumber("retry_after").doubleValue()).isEqualTo(17.5);
            assertThat(limited.getJsonObject("meta")).isEqualTo(guild().add("nonce", "n2").build());
            gateway.clock.advance(Duration.ofMillis(17_500));
            chunk(client.send(8, query("", 0)));
        }
    }

    @Test
    void allMembersNeedTheirIntent() throws IOException {
        try (var gateway = gateway(1);
                var client = RawClient.connect(gateway.server)) {
            client.identify(Intents.GUILDS);
            assertThat(client.send(8, query("", 0)).awaitClose()).isEqualTo(4014);
        }
    }

    @Test
    void joiningAVoiceChannelGivesTheSessionAServer() throws IOException {
        try (var gateway = gateway(1);
                var client = gateway.ready()) {
            client.send(
                    4,
                    guild().add("channel_id", "7").add("self_mute", false).add("self_deaf", true));
            assertThat(
                            client.dispatch("VOICE_SERVER_UPDATE")
                                    .getJsonObject("d")
                                    .getString("endpoint"))
                    .isEqualTo("127.0.0.1:1");
            client.send(4, guild().addNull("channel_id"));
            client.send(1, JsonValue.NULL).nextOp(11);
            assertThat(gateway.world.voiceSessions)
                    .containsExactly(gateway.session().id(), gateway.session().id());
            assertThat(gateway.session().counts()).containsEntry("VOICE_SERVER_UPDATE", 1L);
        }
    }

    @Test
    void soundsAreSentForEachGuildOfTheBot() throws IOException {
        try (var gateway = gateway(1);
                var client = gateway.ready()) {
            var ids = Json.createArrayBuilder().add("12345").add(String.valueOf(Gateway.guild(0)));
            var sounds =
                    client.send(31, Json.createObjectBuilder().add("guild_ids", ids))
                            .dispatch("SOUNDBOARD_SOUNDS")
                            .getJsonObject("d");
            assertThat(sounds.getString("guild_id")).isEqualTo(String.valueOf(Gateway.guild(0)));
            assertThat(sounds.getJsonArray("soundboard_sounds")).hasSize(1);
        }
    }

    @Test
    void channelInformationHasTheFieldsAskedFor() throws IOException {
        try (var gateway = gateway(1);
                var client = gateway.ready()) {
            var fields = Json.createArrayBuilder().add("status");
            var info = client.send(43, guild().add("fields", fields)).dispatch("CHANNEL_INFO");
            assertThat(info.getJsonObject("d").getJsonArray("channels"))
                    .hasToString("[{\"id\":\"77\",\"status\":\"busy\"}]");
        }
    }

    @Test
    void onlyFivePresencesIn20SecondsCount() throws IOException {
        try (var gateway = gateway(1);
                var client = gateway.ready()) {
            var presence =
                    Json.createObjectBuilder()
                            .add("status", "idle")
                            .add("activities", JsonValue.EMPTY_JSON_ARRAY)
                            .add("afk", false)
                            .addNull("since")
                            .build();
            for (var expected : List.of(5, 10)) {
                for (int i = 0; i < 7; i++) {
                    client.send(3, presence);
                }
                client.send(1, JsonValue.NULL).nextOp(11);
                assertThat(gateway.world.presences).hasSize(expected);
                gateway.clock.advance(Duration.ofSeconds(20));
            }
        }
    }
}
