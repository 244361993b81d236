package hikari.api.webhook;

import hikari.api.application.Entitlement;
import hikari.api.json.Tag;
import java.time.Instant;

/// An entitlement changed.
///
/// @param timestamp when it happened
/// @param data the entitlement
/// @see "Discord documentation: Events, Webhook Events, Entitlement Update"
@Tag(names = "ENTITLEMENT_UPDATE")
public record EntitlementUpdated(Instant timestamp, Entitlement data) implements WebhookEventBody {}
