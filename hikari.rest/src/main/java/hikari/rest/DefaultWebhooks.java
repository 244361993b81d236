package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import hikari.api.message.EditMessage;
import hikari.api.message.Message;
import hikari.api.rest.Webhooks;
import hikari.api.webhook.CreateWebhook;
import hikari.api.webhook.EditWebhook;
import hikari.api.webhook.ExecuteWebhook;
import hikari.api.webhook.Webhook;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/// [Webhooks] over an exchange.
///
/// @param exchange sends the requests
/// @param thread where messages are sent and looked for, if not in the webhook's channel
record DefaultWebhooks(Exchange exchange, Optional<Snowflake> thread) implements Webhooks {
    @Override
    public Webhooks because(String reason) {
        return new DefaultWebhooks(exchange.because(reason), thread);
    }

    @Override
    public Webhooks inThread(Snowflake threadId) {
        return new DefaultWebhooks(exchange, Optional.of(threadId));
    }

    private <T> Call<T> inThread(Call<T> call) {
        return thread.map(id -> call.query("thread_id", id)).orElse(call);
    }

    @Override
    public Webhook create(Snowflake channelId, CreateWebhook webhook) {
        return exchange.fetch(WebhooksRoutes.CREATE_WEBHOOK.at(channelId).body(webhook));
    }

    @Override
    public List<Webhook> fetchOfChannel(Snowflake channelId) {
        return exchange.fetch(WebhooksRoutes.LIST_CHANNEL_WEBHOOKS.at(channelId));
    }

    @Override
    public List<Webhook> fetchOfGuild(Snowflake guildId) {
        return exchange.fetch(WebhooksRoutes.GET_GUILD_WEBHOOKS.at(guildId));
    }

    @Override
    public Webhook fetch(Snowflake webhookId) {
        return exchange.fetch(WebhooksRoutes.GET_WEBHOOK.at(webhookId));
    }

    @Override
    public Webhook fetch(Snowflake webhookId, String token) {
        return exchange.fetch(WebhooksRoutes.GET_WEBHOOK_BY_TOKEN.at(webhookId, token));
    }

    @Override
    public Webhook edit(Snowflake webhookId, EditWebhook changes) {
        return exchange.fetch(WebhooksRoutes.UPDATE_WEBHOOK.at(webhookId).body(changes));
    }

    @Override
    public Webhook edit(Snowflake webhookId, String token, EditWebhook changes) {
        if (changes.channelId().isSet()) {
            throw new LimitExceededException(
                    "channel_id", "a channel", "none with the webhook's token");
        }
        return exchange.fetch(
                WebhooksRoutes.UPDATE_WEBHOOK_BY_TOKEN.at(webhookId, token).body(changes));
    }

    @Override
    public void delete(Snowflake webhookId) {
        exchange.run(WebhooksRoutes.DELETE_WEBHOOK.at(webhookId));
    }

    @Override
    public void delete(Snowflake webhookId, String token) {
        exchange.run(WebhooksRoutes.DELETE_WEBHOOK_BY_TOKEN.at(webhookId, token));
    }

    @Override
    public void execute(Snowflake webhookId, String token, ExecuteWebhook message) {
        exchange.run(with(WebhooksRoutes.EXECUTE_WEBHOOK.at(webhookId, token), message));
    }

    @Override
    public Message executeAndFetch(Snowflake webhookId, String token, ExecuteWebhook message) {
        return exchange.fetch(
                with(
                        WebhooksRoutes.EXECUTE_WEBHOOK_WITH_ANSWER
                                .at(webhookId, token)
                                .query("wait", true),
                        message));
    }

    private <T> Call<T> with(Call<T> call, ExecuteWebhook message) {
        return withComponents(inThread(call), message.components().isSet())
                .body(message)
                .uploads(message.uploads());
    }

    /// Without the parameter Discord would ignore the components that a webhook of nobody's sends.
    private static <T> Call<T> withComponents(Call<T> call, boolean hasComponents) {
        return hasComponents ? call.query("with_components", true) : call;
    }

    @Override
    public void executeSlack(Snowflake webhookId, String token, JsonObject message) {
        exchange.run(
                inThread(WebhooksRoutes.EXECUTE_SLACK_COMPATIBLE_WEBHOOK.at(webhookId, token))
                        .body(message));
    }

    @Override
    public void executeGitHub(Snowflake webhookId, String token, String event, JsonObject payload) {
        exchange.run(
                inThread(WebhooksRoutes.EXECUTE_GITHUB_COMPATIBLE_WEBHOOK.at(webhookId, token))
                        .header("X-GitHub-Event", event)
                        .body(payload));
    }

    @Override
    public Message fetchMessage(Snowflake webhookId, String token, Snowflake messageId) {
        return exchange.fetch(
                inThread(WebhooksRoutes.GET_WEBHOOK_MESSAGE.at(webhookId, token, messageId)));
    }

    @Override
    public Message editMessage(
            Snowflake webhookId, String token, Snowflake messageId, EditMessage changes) {
        var call = inThread(WebhooksRoutes.UPDATE_WEBHOOK_MESSAGE.at(webhookId, token, messageId));
        return exchange.fetch(
                withComponents(call, changes.components().isSet())
                        .body(changes)
                        .uploads(changes.uploads()));
    }

    @Override
    public void deleteMessage(Snowflake webhookId, String token, Snowflake messageId) {
        exchange.run(
                inThread(WebhooksRoutes.DELETE_WEBHOOK_MESSAGE.at(webhookId, token, messageId)));
    }
}
