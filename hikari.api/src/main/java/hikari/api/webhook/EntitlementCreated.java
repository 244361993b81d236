package hikari.api.webhook;

import hikari.api.application.Entitlement;
import hikari.api.json.Tag;
import java.time.Instant;

/// An entitlement was made.
///
/// @param timestamp when it happened
/// @param data the entitlement
/// @see "Discord documentation: Events, Webhook Events, Entitlement Create"
@Tag(names = "ENTITLEMENT_CREATE")
public record EntitlementCreated(Instant timestamp, Entitlement data) implements WebhookEventBody {}
