package hikari.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.application.EventWebhookType;
import hikari.api.application.OAuth2Scope;
import hikari.api.json.Json;
import hikari.api.json.Tag;
import jakarta.json.bind.Jsonb;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Events that come over HTTP.
class WebhookEventsTest {
    private static final Jsonb JSONB = Json.create();
    private static final String USER =
            "{\"id\":\"44\",\"username\":\"u\",\"discriminator\":\"0\",\"avatar\":null}";
    private static final String MESSAGE =
            "{\"id\":\"1\",\"type\":0,\"content\":\"c\",\"lobby_id\":\"2\",\"channel_id\":\"2\",\"flags\":65536,\"author\":%s}"
                    .formatted(USER);

    @AfterAll
    static void close() throws Exception {
        JSONB.close();
    }

    private static WebhookPayload event(String type, String data) {
        return Json.decode(
                JSONB,
                """
                {"version":1,"application_id":"55","type":1,
                 "event":{"type":"%s","timestamp":"2024-10-18T14:42:53.064834","data":%s}}\
                """
                        .formatted(type, data),
                WebhookPayload.class);
    }

    private static String dataOf(EventWebhookType.Known type) {
        return switch (type) {
            case APPLICATION_AUTHORIZED ->
                    "{\"integration_type\":1,\"scopes\":[\"bot\"],\"user\":%s}".formatted(USER);
            case APPLICATION_DEAUTHORIZED -> "{\"user\":%s}".formatted(USER);
            case ENTITLEMENT_CREATE, ENTITLEMENT_UPDATE, ENTITLEMENT_DELETE ->
                    "{\"id\":\"1\",\"sku_id\":\"2\",\"application_id\":\"55\",\"type\":4,\"user_id\":\"44\"}";
            case QUEST_USER_ENROLLMENT -> "{\"whatever\":true}";
            case LOBBY_MESSAGE_CREATE,
                    LOBBY_MESSAGE_UPDATE,
                    GAME_DIRECT_MESSAGE_CREATE,
                    GAME_DIRECT_MESSAGE_UPDATE,
                    GAME_DIRECT_MESSAGE_DELETE ->
                    MESSAGE;
            case LOBBY_MESSAGE_DELETE -> "{\"id\":\"1\",\"lobby_id\":\"2\"}";
        };
    }

    @ParameterizedTest
    @EnumSource(EventWebhookType.Known.class)
    void everyKnownEventIsARecordAndIsWrittenAsItWasRead(EventWebhookType.Known type) {
        var payload = event(type.code(), dataOf(type));
        assertThat(payload.type()).isEqualTo(WebhookPayloadType.Known.EVENT);
        var body = payload.event().orElseThrow();
        assertThat(body.getClass().getAnnotation(Tag.class).names()).containsExactly(type.code());
        assertThat(body.timestamp()).isEqualTo(Instant.parse("2024-10-18T14:42:53.064834Z"));
        assertThat(Json.decode(JSONB, Json.encode(JSONB, payload), WebhookPayload.class))
                .isEqualTo(payload);
    }

    @Test
    void everyEventHasExactlyOneRecord() {
        var tags =
                Stream.of(WebhookEventBody.class.getPermittedSubclasses())
                        .filter(shape -> shape.isAnnotationPresent(Tag.class))
                        .flatMap(shape -> Arrays.stream(shape.getAnnotation(Tag.class).names()))
                        .toList();
        assertThat(tags)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(EventWebhookType.Known.values())
                                .map(EventWebhookType::code)
                                .toList())
                .hasSize(12);
    }

    @Test
    void anAuthorizationTellsWhoWhereAndWhat() {
        var body =
                event(
                        "APPLICATION_AUTHORIZED",
                        dataOf(EventWebhookType.Known.APPLICATION_AUTHORIZED));
        var granted = ((ApplicationAuthorized) body.event().orElseThrow()).data();
        assertThat(granted.scopes()).isEqualTo(List.of(OAuth2Scope.Known.BOT));
        assertThat(granted.user().username()).isEqualTo("u");
        assertThat(granted.guild()).isEmpty();
    }

    @Test
    void aPingHasNoEvent() {
        var ping =
                Json.decode(
                        JSONB,
                        "{\"version\":1,\"application_id\":\"55\",\"type\":0}",
                        WebhookPayload.class);
        assertThat(ping.type()).isEqualTo(WebhookPayloadType.Known.PING);
        assertThat(ping.event()).isEmpty();
    }

    @Test
    void anUnknownEventKeepsAllThatWasSent() {
        var body = event("BRAND_NEW", "{\"x\":[1]}").event().orElseThrow();
        assertThat(body).isInstanceOf(UnknownWebhookEvent.class);
        assertThat(((UnknownWebhookEvent) body).raw().getString("type")).isEqualTo("BRAND_NEW");
        assertThat(body.timestamp()).isEqualTo(Instant.parse("2024-10-18T14:42:53.064834Z"));
    }
}
