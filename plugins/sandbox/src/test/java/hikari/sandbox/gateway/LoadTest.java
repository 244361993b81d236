package hikari.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.sandbox.Intents;
import hikari.sandbox.LoadPlan;
import hikari.sandbox.LoadWorld;
import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class LoadTest {
    private static final LoadWorld WORLD = LoadWorld.SMALL;

    private static Gateway populated(String sharing) {
        var gateway =
                new Gateway(
                        new FakeWorld(),
                        options ->
                                sharing.equals("shared")
                                        ? options.withSharedCompression()
                                        : options);
        gateway.server.populate(WORLD);
        return gateway;
    }

    /// Identifies and receives the guilds.
    private static Map<Long, JsonObject> logIn(RawClient client, long intents) throws IOException {
        var ready = client.identify(intents).getJsonObject("d");
        var guilds = new TreeMap<Long, JsonObject>();
        for (var ignored : Js.objects(ready, "guilds")) {
            var guild = client.dispatch("GUILD_CREATE").getJsonObject("d");
            guilds.put(Js.idOf(guild, "id"), guild);
        }
        return guilds;
    }

    @Test
    void aSessionGetsTheGuildsWithAllTheirMembers() throws IOException {
        try (var gateway = populated("");
                var client = RawClient.connect(gateway.server)) {
            var guilds = logIn(client, Intents.ALL);
            assertThat(guilds).hasSize(WORLD.guilds());
            assertThat(guilds.values())
                    .allSatisfy(guild -> {
                        assertThat(guild.getJsonArray("members")).hasSize(WORLD.members() + 1);
                        assertThat(guild.getJsonArray("channels")).hasSize(WORLD.channels());
                        assertThat(guild.getJsonArray("roles")).hasSize(WORLD.roles());
                        assertThat(ids(guild, "members", "user")).contains(100000000000000000L);
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared", "each its own"})
    void everyEventNamesWhatIsThereAndTheMixIsTheDocumentedOne(String sharing)
            throws IOException, InterruptedException {
        try (var gateway = populated(sharing);
                var client = RawClient.connect(gateway.server, "zlib-stream")) {
            var guilds = logIn(client, Intents.ALL);
            var load = gateway.server.load(LoadPlan.of(WORLD.events()));
            var received = new TreeMap<String, Long>();
            var bytes = 0L;
            for (var i = 0; i < WORLD.events(); i++) {
                var text = client.text();
                var event = Js.read(text);
                received.merge(event.getString("t"), 1L, Long::sum);
                bytes += text.length();
                checkReferences(event.getJsonObject("d"), guilds);
            }
            load.join();
            assertThat(load.isDone()).isTrue();
            assertThat(received).isEqualTo(load.sent()).isEqualTo(mix(WORLD.events()));
            assertThat(bytes / WORLD.events()).isBetween(900L, 1_300L);
        }
    }

    private static Map<String, Long> mix(long events) {
        return Map.of(
                "MESSAGE_CREATE", events * 60 / 100,
                "PRESENCE_UPDATE", events * 15 / 100,
                "TYPING_START", events * 10 / 100,
                "MESSAGE_REACTION_ADD", events * 3 / 100,
                "MESSAGE_REACTION_REMOVE", events * 3 / 100,
                "GUILD_MEMBER_UPDATE", events * 4 / 100,
                "VOICE_STATE_UPDATE", events * 3 / 100,
                "INTERACTION_CREATE", events * 2 / 100);
    }

    private static void checkReferences(JsonObject data, Map<Long, JsonObject> guilds) {
        var guild = guilds.get(Js.idOf(data, "guild_id"));
        assertThat(guilds).as("guilds").containsKey(Js.idOf(data, "guild_id"));
        if (Js.has(data, "channel_id")) {
            assertThat(ids(guild, "channels", "")).contains(Js.idOf(data, "channel_id"));
        }
        var members = ids(guild, "members", "user");
        for (var name : List.of("user", "author")) {
            if (Js.has(data, name)) {
                assertThat(members).contains(Js.idOf(Js.object(data, name), "id"));
            }
        }
        if (Js.has(data, "user_id")) {
            assertThat(members).contains(Js.idOf(data, "user_id"));
        }
        assertThat(ids(guild, "roles", ""))
                .containsAll(Js.idsOf(Js.object(data, "member"), "roles"));
    }

    private static Set<Long> ids(JsonObject guild, String list, String inside) {
        var found = new HashSet<Long>();
        for (var object : Js.objects(guild, list)) {
            found.add(Js.idOf(inside.isEmpty() ? object : Js.object(object, inside), "id"));
        }
        return found;
    }

    @Test
    void theSamePlanGivesTheSameEventsAndTheNextOneGoesOn()
            throws IOException, InterruptedException {
        try (var gateway = populated("");
                var client = RawClient.connect(gateway.server)) {
            logIn(client, Intents.ALL);
            var plan = LoadPlan.of(30);
            var once = data(gateway, client, plan);
            var again = data(gateway, client, plan);
            var more = data(gateway, client, plan.then(30));
            assertThat(again).isEqualTo(once);
            assertThat(more).doesNotContainAnyElementsOf(once);
        }
    }

    private static List<JsonObject> data(Gateway gateway, RawClient client, LoadPlan plan)
            throws IOException, InterruptedException {
        gateway.server.load(plan).join();
        var received = new ArrayList<JsonObject>();
        for (var i = 0; i < plan.events(); i++) {
            received.add(client.next().getJsonObject("d"));
        }
        return received;
    }

    @Test
    void aSessionGetsWhatItsIntentsLetThrough() throws IOException, InterruptedException {
        try (var gateway = populated("");
                var client = RawClient.connect(gateway.server)) {
            logIn(client, Intents.GUILDS | Intents.GUILD_MESSAGE_TYPING);
            var load = gateway.server.load(LoadPlan.of(1_000));
            load.join();
            assertThat(load.sent())
                    .isEqualTo(Map.of("TYPING_START", 100L, "INTERACTION_CREATE", 20L));
        }
    }

    @Test
    void aRateFollowsTheClock() throws IOException, InterruptedException {
        try (var gateway = populated("");
                var client = RawClient.connect(gateway.server)) {
            logIn(client, Intents.ALL);
            var before = gateway.session().appended();
            var load = gateway.server.load(LoadPlan.of(10).atRate(2));
            for (var sent = 1; sent <= 10; sent++) {
                while (gateway.clock.pending() < 2 && sent < 10) {
                    Gateway.giveWay(); // one for the heartbeat, one for the next event
                }
                var expected = before + sent;
                gateway.await(session -> session.appended() == expected);
                gateway.clock.advance(Duration.ofMillis(500));
            }
            load.join();
            assertThat(gateway.session().appended()).isEqualTo(before + 10);
        }
    }

    @Test
    void thereIsNoLoadWithoutGuilds() {
        try (var gateway = new Gateway()) {
            assertThatThrownBy(() -> gateway.server.load(LoadPlan.of(1)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("populate");
        }
    }
}
