package hikari.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.Dispatch;
import hikari.sandbox.Intents;
import jakarta.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class DeliveryTest {
    /// Event, needed intents by their bits in a guild (empty: always) and in a direct message
    /// channel.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GUILD_UPDATE|0|",
                "GUILD_DELETE|0|",
                "GUILD_ROLE_CREATE|0|",
                "CHANNEL_UPDATE|0|",
                "CHANNEL_PINS_UPDATE|0|12",
                "THREAD_CREATE|0|",
                "THREAD_LIST_SYNC|0|",
                "THREAD_MEMBER_UPDATE|0|",
                "THREAD_MEMBERS_UPDATE|0 1|",
                "STAGE_INSTANCE_CREATE|0|",
                "VOICE_CHANNEL_STATUS_UPDATE|0|",
                "VOICE_CHANNEL_START_TIME_UPDATE|0|",
                "GUILD_MEMBER_ADD|1|",
                "GUILD_BAN_REMOVE|2|",
                "GUILD_AUDIT_LOG_ENTRY_CREATE|2|",
                "GUILD_EMOJIS_UPDATE|3|",
                "GUILD_STICKERS_UPDATE|3|",
                "GUILD_SOUNDBOARD_SOUND_DELETE|3|",
                "GUILD_SOUNDBOARD_SOUNDS_UPDATE|3|",
                "GUILD_INTEGRATIONS_UPDATE|4|",
                "INTEGRATION_DELETE|4|",
                "WEBHOOKS_UPDATE|5|",
                "INVITE_CREATE|6|",
                "VOICE_STATE_UPDATE|7|",
                "VOICE_CHANNEL_EFFECT_SEND|7|",
                "PRESENCE_UPDATE|8|",
                "MESSAGE_CREATE|9|12",
                "MESSAGE_DELETE_BULK|9|12",
                "MESSAGE_REACTION_REMOVE_EMOJI|10|13",
                "TYPING_START|11|14",
                "GUILD_SCHEDULED_EVENT_USER_ADD|16|",
                "AUTO_MODERATION_RULE_CREATE|20|",
                "AUTO_MODERATION_ACTION_EXECUTION|21|",
                "MESSAGE_POLL_VOTE_ADD|24|25",
                "INTERACTION_CREATE||",
                "GUILD_MEMBERS_CHUNK||",
                "SOUNDBOARD_SOUNDS||",
                "VOICE_SERVER_UPDATE||",
                "USER_UPDATE||",
                "ENTITLEMENT_CREATE||",
                "APPLICATION_COMMAND_PERMISSIONS_UPDATE||"
            })
    void anEventNeedsTheIntentsOfTheDocumentation(String event, String inGuild, String direct) {
        assertThat(Intents.letting(event, 1)).isEqualTo(mask(inGuild));
        if (direct != null) {
            assertThat(Intents.letting(event, 0)).isEqualTo(mask(direct));
        }
    }

    private static long mask(String bits) {
        long mask = 0;
        for (var bit : bits == null ? List.<String>of() : List.of(bits.split(" "))) {
            mask |= 1L << Integer.parseInt(bit);
        }
        return mask;
    }

    @Test
    void aSessionReceivesWhatItsIntentsLetThrough() throws IOException {
        try (var gateway = new Gateway();
                var client = RawClient.connect(gateway.server)) {
            client.identify(Intents.GUILD_MESSAGE_TYPING);
            gateway.publish("MESSAGE_CREATE", Gateway.guild(0), 1);
            gateway.publish("GUILD_UPDATE", Gateway.guild(0), 2);
            gateway.publish("TYPING_START", Gateway.guild(0), 3);
            gateway.server.publish(Dispatch.direct("TYPING_START", Gateway.data(4)));
            gateway.server.publish(Dispatch.direct("USER_UPDATE", Gateway.data(5)));
            var always = Dispatch.inGuild("GUILD_MEMBER_UPDATE", Gateway.guild(0), Gateway.data(6));
            gateway.server.publish(always);
            gateway.server.publish(always.always());
            assertThat(List.of(client.next(), client.next(), client.next()))
                    .extracting(message -> message.getString("t"))
                    .containsExactly("TYPING_START", "USER_UPDATE", "GUILD_MEMBER_UPDATE");
        }
    }

    @Test
    void eachGuildIsSeenByItsShardAndDirectMessagesByShardZero() throws IOException {
        var world = FakeWorld.withGuilds(LongStream.range(0, 6).map(Gateway::guild).toArray());
        try (var gateway = new Gateway(world, options -> options.withIdentifyLimits(3, 1000));
                var shard0 = RawClient.connect(gateway.server);
                var shard1 = RawClient.connect(gateway.server);
                var shard2 = RawClient.connect(gateway.server)) {
            var shards = Map.of(0, shard0, 1, shard1, 2, shard2);
            for (int i = 0; i < 3; i++) {
                var ready =
                        shards.get(i)
                                .send(2, RawClient.identity(Intents.ALL, i, 3))
                                .dispatch("READY");
                assertThat(ready.getJsonObject("d").getJsonArray("guilds")).hasSize(2);
                for (long guild : new long[] {i, i + 3}) {
                    assertThat(
                                    shards.get(i)
                                            .dispatch("GUILD_CREATE")
                                            .getJsonObject("d")
                                            .getString("id"))
                            .isEqualTo(String.valueOf(Gateway.guild(guild)));
                }
            }
            for (int i = 0; i < 6; i++) {
                gateway.publish("MESSAGE_CREATE", Gateway.guild(i), i);
            }
            gateway.server.publish(Dispatch.direct("MESSAGE_CREATE", Gateway.data(100)));
            gateway.server.publish(Dispatch.direct("INTERACTION_CREATE", Gateway.data(101)));
            for (int i = 0; i < 3; i++) {
                assertThat(number(shards.get(i))).isEqualTo(i);
                assertThat(number(shards.get(i))).isEqualTo(i + 3);
            }
            assertThat(number(shard0)).isEqualTo(100);
            assertThat(number(shard0)).isEqualTo(101);
            assertThat(gateway.server.sessions())
                    .extracting(session -> session.appended())
                    .containsExactly(7L, 5L, 5L);
        }
    }

    private static int number(RawClient client) throws IOException {
        return client.next().getJsonObject("d").getInt("number");
    }

    @Test
    void whatMembersWriteIsHiddenWithoutTheContentIntent() throws IOException {
        try (var gateway =
                        new Gateway(
                                FakeWorld.withGuilds(Gateway.guild(0)),
                                options -> options.withIdentifyLimits(2, 1000));
                var seeing = RawClient.connect(gateway.server);
                var blind = RawClient.connect(gateway.server)) {
            seeing.send(2, RawClient.identity(Intents.GUILD_MESSAGES | Intents.MESSAGE_CONTENT))
                    .dispatch("READY");
            gateway.nextWindow();
            blind.send(2, RawClient.identity(Intents.GUILD_MESSAGES)).dispatch("READY");
            var hidden = Json.createObjectBuilder().add("content", "").build();
            gateway.server.publish(
                    Dispatch.inGuild("MESSAGE_CREATE", Gateway.guild(0), Gateway.data(1))
                            .redacted(hidden));
            assertThat(seeing.next().getJsonObject("d")).isEqualTo(Gateway.data(1));
            assertThat(blind.next().getJsonObject("d")).isEqualTo(hidden);
        }
    }

    @Test
    void everySessionOfAShardReceivesEverything() throws IOException {
        try (var gateway = new Gateway();
                var first = gateway.ready()) {
            gateway.nextWindow();
            try (var second = gateway.ready()) {
                first.dispatch("GUILD_CREATE");
                second.dispatch("GUILD_CREATE");
                gateway.publish("MESSAGE_CREATE", Gateway.guild(0), 1);
                assertThat(first.dispatch("MESSAGE_CREATE"))
                        .isEqualTo(second.dispatch("MESSAGE_CREATE"));
            }
        }
    }
}
