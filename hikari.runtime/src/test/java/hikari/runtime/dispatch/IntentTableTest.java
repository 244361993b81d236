package hikari.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hikari.api.Flags;
import hikari.api.bot.Bot;
import hikari.api.event.DmMessageCreateEvent;
import hikari.api.event.Event;
import hikari.api.event.EventIntents;
import hikari.api.event.GuildEvent;
import hikari.api.event.GuildMessageCreateEvent;
import hikari.api.event.MemberAddEvent;
import hikari.api.event.MessageCreateEvent;
import hikari.api.event.RoleEvent;
import hikari.api.event.ShardReadyEvent;
import hikari.api.event.ThreadMembersUpdateEvent;
import hikari.api.gateway.Intent;
import hikari.runtime.interaction.InteractionEvents;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IntentTableTest {
    private static final Path FACTS = Path.of("..", "..", "shared", "discord", "gateway.json");

    @Test
    void theIntentsOfTheEventsOfEachDispatchAreThoseOfTheDocumentation() throws IOException {
        assumeTrue(Files.exists(FACTS), "Discord's facts are not here");
        var documented = new TreeMap<String, Set<String>>();
        var ours = new TreeMap<String, Set<String>>();
        for (var event : facts().getJsonArray("events").getValuesAs(JsonObject.class)) {
            var intents = event.getJsonArray("intents").getValuesAs(JsonString::getString);
            documented.put(event.getString("name"), new HashSet<>(intents));
        }
        DispatchReader.decodings(new KnownGuilds(), new InteractionEvents(null, null))
                .forEach(decoding -> ours.put(decoding.name(), intents(decoding)));
        ours.keySet().removeIf(name -> name.startsWith("GUILD_JOIN_REQUEST_"));
        documented.remove("RESUMED"); // told by the shard itself
        assertThat(ours).isEqualTo(documented);
    }

    private static Set<String> intents(Decoding decoding) {
        return decoding.events().stream()
                .flatMap(event -> EventIntents.delivering(event).known().stream())
                .map(Intent::name)
                .collect(Collectors.toSet());
    }

    @Test
    void thePrivilegedIntentsAreThoseOfTheDocumentation() throws IOException {
        assumeTrue(Files.exists(FACTS), "Discord's facts are not here");
        for (var documented : facts().getJsonArray("intents").getValuesAs(JsonObject.class)) {
            var intent = Intent.valueOf(documented.getString("name"));
            assertThat(intent.isPrivileged())
                    .as(intent.name())
                    .isEqualTo(documented.getBoolean("privileged"));
            assertThat(intent.mask()).isEqualTo(1L << documented.getInt("bit"));
        }
    }

    @Test
    void aSupertypeCanBeDeliveredWhenOneOfItsEventsCan() {
        var guilds = Flags.of(Intent.GUILD_MESSAGES);
        assertThat(EventIntents.canDeliver(guilds, MessageCreateEvent.class)).isTrue();
        assertThat(EventIntents.canDeliver(guilds, GuildMessageCreateEvent.class)).isTrue();
        assertThat(EventIntents.canDeliver(guilds, DmMessageCreateEvent.class)).isFalse();
        assertThat(EventIntents.canDeliver(guilds, RoleEvent.class)).isFalse();
        assertThat(EventIntents.canDeliver(guilds, GuildEvent.class)).isTrue();
        assertThat(EventIntents.canDeliver(guilds, Event.class)).isTrue();
    }

    @Test
    void whatNeedsNoIntentIsAlwaysDelivered() {
        record Own(Bot bot) implements Event {}
        var none = Flags.none(Intent.class);
        assertThat(EventIntents.canDeliver(none, ShardReadyEvent.class)).isTrue();
        assertThat(EventIntents.canDeliver(none, Own.class)).isTrue();
        assertThat(EventIntents.least(List.of(ShardReadyEvent.class, Own.class)).isEmpty())
                .isTrue();
    }

    @Test
    void theLeastIntentsDeliverAllSubtypesAndAvoidPrivilegedOnes() {
        assertThat(EventIntents.least(List.of(MessageCreateEvent.class, RoleEvent.class)).known())
                .containsExactlyInAnyOrder(
                        Intent.GUILD_MESSAGES, Intent.DIRECT_MESSAGES, Intent.GUILDS);
        assertThat(EventIntents.least(List.of(ThreadMembersUpdateEvent.class)).known())
                .containsExactly(Intent.GUILDS);
        assertThat(EventIntents.least(List.of(MemberAddEvent.class)).known())
                .containsExactly(Intent.GUILD_MEMBERS);
    }

    private static JsonObject facts() throws IOException {
        try (var in = Files.newInputStream(FACTS);
                var reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }
}
