package hikari.api.webhook;

import jakarta.json.JsonObject;
import java.time.Instant;

/// Something that this version does not know.
///
/// @param timestamp when it happened
/// @param raw all that Discord sent
/// @see "Discord documentation: Events, Webhook Events, Event Body Object"
public record UnknownWebhookEvent(Instant timestamp, JsonObject raw) implements WebhookEventBody {}
