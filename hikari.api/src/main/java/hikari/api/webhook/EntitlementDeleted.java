package hikari.api.webhook;

import hikari.api.application.Entitlement;
import hikari.api.json.Tag;
import java.time.Instant;

/// An entitlement was deleted.
///
/// @param timestamp when it happened
/// @param data the entitlement
/// @see "Discord documentation: Events, Webhook Events, Entitlement Delete"
@Tag(names = "ENTITLEMENT_DELETE")
public record EntitlementDeleted(Instant timestamp, Entitlement data) implements WebhookEventBody {}
