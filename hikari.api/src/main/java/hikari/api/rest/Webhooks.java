package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.message.EditMessage;
import hikari.api.message.Message;
import hikari.api.webhook.CreateWebhook;
import hikari.api.webhook.EditWebhook;
import hikari.api.webhook.ExecuteWebhook;
import hikari.api.webhook.Webhook;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Consumer;

/// Webhooks: what writes into a channel without being a bot. Operations that take a webhook's token
/// are authorized by it alone; the bot's is not sent.
///
/// @see "Discord documentation: Webhook Resource"
public interface Webhooks extends Reasoned<Webhooks> {
    /// {@return the same operations, for messages in a thread of the webhook's channel} A thread
    /// that is archived is taken out of the archive by a new message.
    ///
    /// @param threadId the thread
    /// @see "Discord documentation: Webhook Resource, Execute Webhook"
    Webhooks inThread(Snowflake threadId);

    /// {@return a new webhook, with its token} Takes a reason. Needs `MANAGE_WEBHOOKS`. Fires
    /// `WEBHOOKS_UPDATE`.
    ///
    /// @param channelId the channel
    /// @param webhook what it is like
    /// @throws hikari.api.error.ForbiddenException without the permission
    /// @throws hikari.api.error.BadRequestException with code 30007 when the channel has as many as
    ///   it may, 50035 when the name contains `clyde` or `discord`
    /// @see "Discord documentation: Webhook Resource, Create Webhook"
    Webhook create(Snowflake channelId, CreateWebhook webhook);

    /// {@return a new webhook, with its token} See [#create(Snowflake, CreateWebhook)].
    ///
    /// @param channelId the channel
    /// @param webhook sets what it is like
    default Webhook create(Snowflake channelId, Consumer<? super CreateWebhook.Builder> webhook) {
        return create(channelId, CreateWebhook.of(webhook));
    }

    /// {@return the webhooks of a channel} Needs `MANAGE_WEBHOOKS`.
    ///
    /// @param channelId the channel
    /// @throws hikari.api.error.ForbiddenException without the permission
    /// @see "Discord documentation: Webhook Resource, Get Channel Webhooks"
    List<Webhook> fetchOfChannel(Snowflake channelId);

    /// {@return the webhooks of a guild} Needs `MANAGE_WEBHOOKS`.
    ///
    /// @param guildId the guild
    /// @throws hikari.api.error.ForbiddenException without the permission
    /// @see "Discord documentation: Webhook Resource, Get Guild Webhooks"
    List<Webhook> fetchOfGuild(Snowflake guildId);

    /// {@return a webhook} Needs `MANAGE_WEBHOOKS`, unless the application owns it.
    ///
    /// @param webhookId the webhook
    /// @throws hikari.api.error.NotFoundException with code 10015 when there is no such webhook
    /// @see "Discord documentation: Webhook Resource, Get Webhook"
    Webhook fetch(Snowflake webhookId);

    /// {@return a webhook, without its user}
    ///
    /// @param webhookId the webhook
    /// @param token its token
    /// @throws hikari.api.error.NotFoundException with code 10015 when there is no such webhook,
    ///   50027 when the token is another
    /// @see "Discord documentation: Webhook Resource, Get Webhook with Token"
    Webhook fetch(Snowflake webhookId, String token);

    /// {@return the webhook, as changed} Takes a reason. Needs `MANAGE_WEBHOOKS`. Fires
    /// `WEBHOOKS_UPDATE`.
    ///
    /// @param webhookId the webhook
    /// @param changes what to change
    /// @throws hikari.api.error.NotFoundException with code 10015 when there is no such webhook
    /// @see "Discord documentation: Webhook Resource, Modify Webhook"
    Webhook edit(Snowflake webhookId, EditWebhook changes);

    /// {@return the webhook, as changed} See [#edit(Snowflake, EditWebhook)].
    ///
    /// @param webhookId the webhook
    /// @param changes sets what to change
    default Webhook edit(Snowflake webhookId, Consumer<? super EditWebhook.Builder> changes) {
        return edit(webhookId, EditWebhook.of(changes));
    }

    /// {@return the webhook, as changed, without its user} Its token cannot move it to another
    /// channel.
    ///
    /// @param webhookId the webhook
    /// @param token its token
    /// @param changes what to change; no channel
    /// @throws hikari.api.error.LimitExceededException when the changes name a channel
    /// @throws hikari.api.error.NotFoundException with code 10015 when there is no such webhook,
    ///   50027 when the token is another
    /// @see "Discord documentation: Webhook Resource, Modify Webhook with Token"
    Webhook edit(Snowflake webhookId, String token, EditWebhook changes);

    /// {@return the webhook, as changed, without its user} See [#edit(Snowflake, String,
    /// EditWebhook)].
    ///
    /// @param webhookId the webhook
    /// @param token its token
    /// @param changes sets what to change
    default Webhook edit(
            Snowflake webhookId, String token, Consumer<? super EditWebhook.Builder> changes) {
        return edit(webhookId, token, EditWebhook.of(changes));
    }

    /// Deletes a webhook. Takes a reason. Needs `MANAGE_WEBHOOKS`. Fires `WEBHOOKS_UPDATE`.
    ///
    /// @param webhookId the webhook
    /// @throws hikari.api.error.NotFoundException with code 10015 when there is no such webhook
    /// @see "Discord documentation: Webhook Resource, Delete Webhook"
    void delete(Snowflake webhookId);

    /// Deletes a webhook.
    ///
    /// @param webhookId the webhook
    /// @param token its token
    /// @throws hikari.api.error.NotFoundException with code 10015 when there is no such webhook,
    ///   50027 when the token is another
    /// @see "Discord documentation: Webhook Resource, Delete Webhook with Token"
    void delete(Snowflake webhookId, String token);

    /// Sends a message and does not wait until Discord has it: one that is lost then is no error.
    /// Components are sent even by webhooks that no application owns, if they are not interactive.
    ///
    /// @param webhookId the webhook
    /// @param token its token
    /// @param message what to send
    /// @throws hikari.api.error.NotFoundException with code 10015 when there is no such webhook,
    ///   50027 when the token is another
    /// @throws hikari.api.error.BadRequestException with code 220001 when a forum's webhook is
    ///   given neither a thread nor a name for one, 220002 when it is given both
    /// @see "Discord documentation: Webhook Resource, Execute Webhook"
    void execute(Snowflake webhookId, String token, ExecuteWebhook message);

    /// Sends a message. See [#execute(Snowflake, String, ExecuteWebhook)].
    ///
    /// @param webhookId the webhook
    /// @param token its token
    /// @param message sets what to send
    default void execute(
            Snowflake webhookId, String token, Consumer<? super ExecuteWebhook.Builder> message) {
        execute(webhookId, token, ExecuteWebhook.of(message));
    }

    /// {@return the message, as Discord has it} As [#execute(Snowflake, String, ExecuteWebhook)],
    /// but waits.
    ///
    /// @param webhookId the webhook
    /// @param token its token
    /// @param message what to send
    /// @throws hikari.api.error.NotFoundException with code 10015 when there is no such webhook,
    ///   50027 when the token is another
    /// @see "Discord documentation: Webhook Resource, Execute Webhook"
    Message executeAndFetch(Snowflake webhookId, String token, ExecuteWebhook message);

    /// {@return the message, as Discord has it} See [#executeAndFetch(Snowflake, String,
    /// ExecuteWebhook)].
    ///
    /// @param webhookId the webhook
    /// @param token its token
    /// @param message sets what to send
    default Message executeAndFetch(
            Snowflake webhookId, String token, Consumer<? super ExecuteWebhook.Builder> message) {
        return executeAndFetch(webhookId, token, ExecuteWebhook.of(message));
    }

    /// Sends a message in the form that Slack takes, without `channel`, `icon_emoji`, `mrkdwn` and
    /// `mrkdwn_in`.
    ///
    /// @param webhookId the webhook
    /// @param token its token
    /// @param message what Slack would be sent
    /// @throws hikari.api.error.NotFoundException with code 10015 when there is no such webhook,
    ///   50027 when the token is another
    /// @see "Discord documentation: Webhook Resource, Execute Slack-Compatible Webhook"
    void executeSlack(Snowflake webhookId, String token, JsonObject message);

    /// Sends what GitHub tells of an event; Discord makes a message of it.
    ///
    /// @param webhookId the webhook
    /// @param token its token
    /// @param event the event's name, such as `push`, as in GitHub's header `X-GitHub-Event`
    /// @param payload what GitHub sends
    /// @throws hikari.api.error.NotFoundException with code 10015 when there is no such webhook,
    ///   50027 when the token is another
    /// @see "Discord documentation: Webhook Resource, Execute GitHub-Compatible Webhook"
    void executeGitHub(Snowflake webhookId, String token, String event, JsonObject payload);

    /// {@return a message that the webhook sent}
    ///
    /// @param webhookId the webhook
    /// @param token its token
    /// @param messageId the message
    /// @throws hikari.api.error.NotFoundException with code 10015 when there is no such webhook,
    ///   10008 when it sent no such message there
    /// @see "Discord documentation: Webhook Resource, Get Webhook Message"
    Message fetchMessage(Snowflake webhookId, String token, Snowflake messageId);

    /// {@return the message, as changed}
    ///
    /// @param webhookId the webhook
    /// @param token its token
    /// @param messageId a message that the webhook sent
    /// @param changes what to change
    /// @throws hikari.api.error.NotFoundException with code 10015 when there is no such webhook,
    ///   10008 when it sent no such message there
    /// @see "Discord documentation: Webhook Resource, Edit Webhook Message"
    Message editMessage(
            Snowflake webhookId, String token, Snowflake messageId, EditMessage changes);

    /// {@return the message, as changed} See [#editMessage(Snowflake, String, Snowflake,
    /// EditMessage)].
    ///
    /// @param webhookId the webhook
    /// @param token its token
    /// @param messageId a message that the webhook sent
    /// @param changes sets what to change
    default Message editMessage(
            Snowflake webhookId,
            String token,
            Snowflake messageId,
            Consumer<? super EditMessage.Builder> changes) {
        return editMessage(webhookId, token, messageId, EditMessage.of(changes));
    }

    /// Deletes a message that the webhook sent.
    ///
    /// @param webhookId the webhook
    /// @param token its token
    /// @param messageId the message
    /// @throws hikari.api.error.NotFoundException with code 10015 when there is no such webhook,
    ///   10008 when it sent no such message there
    /// @see "Discord documentation: Webhook Resource, Delete Webhook Message"
    void deleteMessage(Snowflake webhookId, String token, Snowflake messageId);
}
