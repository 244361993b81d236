package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.application.EventWebhookType;
import hikari.api.webhook.UnknownWebhookEvent;
import hikari.api.webhook.WebhookEventBody;
import hikari.api.webhook.WebhookPayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What happened to the application, sent over HTTP.
@Timeout(60)
class WebhookEventsTest {
    private static final String USER =
            "{\"id\":\"44\",\"username\":\"u\",\"discriminator\":\"0\",\"avatar\":null}";

    private final Endpoint endpoint = Endpoint.started();
    private final AtomicReference<WebhookPayload> taken = new AtomicReference<>();

    @AfterEach
    void close() {
        endpoint.close();
    }

    private static String event(String type, String data) {
        return """
        {"version":1,"application_id":"22","type":1,
         "event":{"type":"%s","timestamp":"2024-10-18T14:42:53.064834","data":%s}}\
        """
                .formatted(type, data);
    }

    private static String dataOf(EventWebhookType.Known type) {
        return switch (type) {
            case APPLICATION_AUTHORIZED ->
                    "{\"integration_type\":1,\"scopes\":[\"bot\"],\"user\":%s}".formatted(USER);
            case APPLICATION_DEAUTHORIZED -> "{\"user\":%s}".formatted(USER);
            case ENTITLEMENT_CREATE, ENTITLEMENT_UPDATE, ENTITLEMENT_DELETE ->
                    "{\"id\":\"1\",\"sku_id\":\"2\",\"application_id\":\"22\",\"type\":4,\"user_id\":\"44\"}";
            case QUEST_USER_ENROLLMENT -> "{\"whatever\":true}";
            case LOBBY_MESSAGE_DELETE -> "{\"id\":\"1\",\"lobby_id\":\"2\"}";
            default ->
                    "{\"id\":\"1\",\"type\":0,\"content\":\"c\",\"lobby_id\":\"2\",\"channel_id\":\"2\",\"flags\":0,\"author\":%s}"
                            .formatted(USER);
        };
    }

    @Test
    void pingIsAnsweredWith204AndNothing() {
        var answer = endpoint.post("{\"version\":1,\"application_id\":\"22\",\"type\":0}");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers()).containsKey("content-type");
    }

    @ParameterizedTest
    @EnumSource(EventWebhookType.Known.class)
    void everyTypeIsTakenAndAnsweredWith204(EventWebhookType.Known type) {
        endpoint.server.onWebhookEvent(taken::set);
        assertThat(endpoint.post(event(type.code(), dataOf(type))).status()).isEqualTo(204);
        assertThat(taken.get().applicationId()).isEqualTo(Snowflake.of(22));
        assertThat(taken.get().event())
                .get()
                .isInstanceOf(WebhookEventBody.class)
                .isNotInstanceOf(UnknownWebhookEvent.class);
    }

    @Test
    void anUnknownTypeIsKept() {
        endpoint.server.onWebhookEvent(taken::set);
        assertThat(endpoint.post(event("TOMORROW", "{\"x\":1}")).status()).isEqualTo(204);
        assertThat(taken.get().event()).get().isInstanceOf(UnknownWebhookEvent.class);
    }

    @Test
    void withoutAHandlerDiscordSendsItAgain() {
        var place = endpoint.server.onWebhookEvent(taken::set);
        place.close();
        assertThat(endpoint.post(event("TOMORROW", "{}")).status()).isEqualTo(501);
        endpoint.server.onWebhookEvent(payload -> {
            throw new IOException("on purpose");
        });
        assertThat(endpoint.post(event("TOMORROW", "{}")).status()).isEqualTo(500);
    }

    @Test
    void aBadSignatureIs401AndNothingIsTaken() {
        endpoint.server.onWebhookEvent(taken::set);
        var body = event("TOMORROW", "{}");
        try (var client = endpoint.connect()) {
            var headers = Endpoint.signed(new TestKey(), body);
            assertThat(client.post("/", headers, body.getBytes(StandardCharsets.UTF_8)).status())
                    .isEqualTo(401);
        }
        assertThat(taken).hasNullValue();
    }
}
