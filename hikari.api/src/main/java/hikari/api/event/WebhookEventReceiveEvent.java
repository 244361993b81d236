package hikari.api.event;

import hikari.api.bot.Bot;
import hikari.api.webhook.WebhookPayload;

/// Discord sent a webhook event over HTTP: what happened to the application itself, as an
/// authorisation or an entitlement. In no order, and when in doubt more than once. Discord has been
/// told that it arrived; nobody waits for listeners.
///
/// @param bot the bot
/// @param payload the event, and the application that it is for
/// @see "Discord documentation: Events, Webhook Events"
public record WebhookEventReceiveEvent(Bot bot, WebhookPayload payload) implements Event {}
