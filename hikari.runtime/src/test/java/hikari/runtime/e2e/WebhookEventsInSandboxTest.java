package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.Token;
import hikari.api.application.EventWebhookType;
import hikari.api.application.EventWebhooksStatus;
import hikari.api.bot.RestBot;
import hikari.api.event.WebhookEventReceiveEvent;
import hikari.api.rest.RestConfig;
import hikari.api.webhook.ApplicationAuthorized;
import hikari.api.webhook.ApplicationDeauthorized;
import hikari.api.webhook.EntitlementDeleted;
import hikari.api.webhook.LobbyMessageUpdated;
import hikari.api.webhook.UnknownWebhookEvent;
import hikari.api.webhook.WebhookEventBody;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Webhook events from the local Discord to a bot over HTTP, and to its listeners.
@Timeout(60)
class WebhookEventsInSandboxTest {
    private final BlockingQueue<WebhookEventBody> heard = new LinkedBlockingQueue<>();
    private Sandbox sandbox;
    private RestBot bot;
    private URI address;

    @BeforeEach
    void open() {
        sandbox = Sandbox.create(SandboxOptions.builder().withoutRateLimits().build());
        sandbox.start();
        var rest = RestConfig.builder().baseUrl(sandbox.restUrl()).build();
        bot = RestBot.create(options -> options.token(Token.bot(sandbox.token())).rest(rest));
        bot.events()
                .listen(
                        WebhookEventReceiveEvent.class,
                        event -> event.payload().event().ifPresent(heard::add));
        bot.start();
        address = URI.create("http://127.0.0.1:%d/".formatted(bot.server().port()));
    }

    @AfterEach
    void close() {
        bot.close();
        sandbox.close();
    }

    private WebhookEventBody next() throws InterruptedException {
        var event = heard.poll(30, TimeUnit.SECONDS);
        assertThat(event).as("an event comes").isNotNull();
        return event;
    }

    @Test
    void everyTypeIsAcknowledgedAndHeardAsItself() throws InterruptedException {
        var events = sandbox.eventWebhooks();
        events.sendTo(address);
        assertThat(events.types())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(EventWebhookType.Known.values())
                                .map(EventWebhookType::code)
                                .toList());
        for (var type : events.types()) {
            assertThat(events.send(type)).as(type).isEqualTo(204);
            var event = next();
            assertThat(event).as(type).isNotInstanceOf(UnknownWebhookEvent.class);
            assertThat(event.timestamp()).as(type).isNotNull();
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void whatTheyTellIsRead() throws InterruptedException {
        var events = sandbox.eventWebhooks();
        events.sendTo(address);
        var ada = Snowflake.of(sandbox.person("ada").id());
        events.send("APPLICATION_DEAUTHORIZED");
        assertThat(next())
                .isInstanceOfSatisfying(
                        ApplicationDeauthorized.class,
                        event -> assertThat(event.data().user().id()).isEqualTo(ada));
        events.send("ENTITLEMENT_DELETE");
        assertThat(next())
                .isInstanceOfSatisfying(
                        EntitlementDeleted.class,
                        event -> {
                            assertThat(event.data().deleted()).isTrue();
                            assertThat(event.data().userId()).contains(ada);
                        });
        events.send("LOBBY_MESSAGE_UPDATE");
        assertThat(next())
                .isInstanceOfSatisfying(
                        LobbyMessageUpdated.class,
                        event -> {
                            assertThat(event.data().content()).isEqualTo("welcome to the party!");
                            assertThat(event.data().editedTimestamp()).isPresent();
                        });
        events.send("TOMORROW", JsonValue.EMPTY_JSON_OBJECT);
        assertThat(next()).isInstanceOf(UnknownWebhookEvent.class);
    }

    @Test
    void aBotAsksForThemAndIsToldThatItWasAddedToAGuild() throws IOException, InterruptedException {
        bot.rest()
                .applications()
                .editMe(edit ->
                        edit.eventWebhooksUrl(address.toString())
                                .eventWebhooksStatus(EventWebhooksStatus.Known.ENABLED)
                                .eventWebhooksTypes(
                                        List.of(EventWebhookType.Known.APPLICATION_AUTHORIZED)));
        var me = bot.rest().applications().fetchMe();
        assertThat(me.eventWebhooksUrl()).contains(address.toString());
        assertThat(me.eventWebhooksTypes())
                .containsExactly(EventWebhookType.Known.APPLICATION_AUTHORIZED);
        var grace = sandbox.person("grace").id();
        addGuild("{\"name\":\"Club\",\"owner_id\":\"%d\"}".formatted(grace));
        assertThat(next())
                .isInstanceOfSatisfying(
                        ApplicationAuthorized.class,
                        event -> {
                            assertThat(event.data().user().id()).isEqualTo(Snowflake.of(grace));
                            assertThat(event.data().guild().orElseThrow().name()).contains("Club");
                        });
    }

    private void addGuild(String body) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(sandbox.controlUrl() + "/guilds"))
                            .POST(BodyPublishers.ofString(body))
                            .header("Content-Type", "application/json")
                            .build();
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(201);
        }
    }
}
