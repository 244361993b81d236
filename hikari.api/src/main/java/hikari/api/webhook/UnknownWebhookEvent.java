package hikari.api.webhook;

import jakarta.json.JsonObject;

/// Something that this version does not know.
///
/// @param raw all that Discord sent, `timestamp` included
/// @see "Discord documentation: Events, Webhook Events, Event Body Object"
public record UnknownWebhookEvent(JsonObject raw) implements WebhookEventBody {}
