package hikari.rest;

import hikari.api.message.EditMessage;
import hikari.api.message.Message;
import hikari.api.webhook.CreateWebhook;
import hikari.api.webhook.EditWebhook;
import hikari.api.webhook.ExecuteWebhook;
import hikari.api.webhook.Webhook;
import jakarta.json.JsonObject;
import java.util.List;

/// Webhooks. Each constant bears its OpenAPI operation id.
final class WebhooksRoutes {
    static final Route<Webhook> CREATE_WEBHOOK =
            Route.post("/channels/{channel_id}/webhooks", Webhook.class)
                    .withReason()
                    .body(CreateWebhook.class);

    static final Route<List<Webhook>> LIST_CHANNEL_WEBHOOKS =
            Route.list("/channels/{channel_id}/webhooks", Webhook.class);

    static final Route<List<Webhook>> GET_GUILD_WEBHOOKS =
            Route.list("/guilds/{guild_id}/webhooks", Webhook.class);

    static final Route<Webhook> GET_WEBHOOK = Route.get("/webhooks/{webhook_id}", Webhook.class);

    static final Route<Webhook> UPDATE_WEBHOOK =
            Route.patch("/webhooks/{webhook_id}", Webhook.class)
                    .withReason()
                    .body(EditWebhook.class);

    static final Route<Void> DELETE_WEBHOOK = Route.delete("/webhooks/{webhook_id}").withReason();

    static final Route<Webhook> GET_WEBHOOK_BY_TOKEN =
            byToken(Route.get("/webhooks/{webhook_id}/{webhook_token}", Webhook.class));

    static final Route<Webhook> UPDATE_WEBHOOK_BY_TOKEN =
            byToken(Route.patch("/webhooks/{webhook_id}/{webhook_token}", Webhook.class))
                    .body(EditWebhook.class);

    static final Route<Void> DELETE_WEBHOOK_BY_TOKEN =
            byToken(Route.delete("/webhooks/{webhook_id}/{webhook_token}"));

    static final Route<Void> EXECUTE_WEBHOOK =
            byToken(Route.post("/webhooks/{webhook_id}/{webhook_token}"))
                    .query("wait", "thread_id", "with_components")
                    .body(ExecuteWebhook.class);

    static final Route<Message> EXECUTE_WEBHOOK_WITH_ANSWER =
            byToken(Route.post("/webhooks/{webhook_id}/{webhook_token}", Message.class))
                    .query("wait", "thread_id", "with_components")
                    .body(ExecuteWebhook.class);

    static final Route<Void> EXECUTE_SLACK_COMPATIBLE_WEBHOOK =
            byToken(Route.post("/webhooks/{webhook_id}/{webhook_token}/slack"))
                    .query("wait", "thread_id")
                    .body(JsonObject.class);

    static final Route<Void> EXECUTE_GITHUB_COMPATIBLE_WEBHOOK =
            byToken(Route.post("/webhooks/{webhook_id}/{webhook_token}/github"))
                    .query("wait", "thread_id")
                    .body(JsonObject.class);

    static final Route<Message> GET_WEBHOOK_MESSAGE =
            byToken(
                            Route.get(
                                    "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
                                    Message.class))
                    .query("thread_id");

    static final Route<Message> UPDATE_WEBHOOK_MESSAGE =
            byToken(
                            Route.patch(
                                    "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
                                    Message.class))
                    .query("thread_id", "with_components")
                    .body(EditMessage.class);

    static final Route<Void> DELETE_WEBHOOK_MESSAGE =
            byToken(Route.delete("/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}"))
                    .query("thread_id");

    private WebhooksRoutes() {}

    private static <T> Route<T> byToken(Route<T> route) {
        return route.with(Trait.TOKEN_IN_PATH);
    }
}
