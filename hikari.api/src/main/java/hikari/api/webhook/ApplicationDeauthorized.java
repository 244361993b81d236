package hikari.api.webhook;

import hikari.api.json.Tag;
import java.time.Instant;

/// A user took back that the application was authorised.
///
/// @param timestamp when it happened
/// @param data who
/// @see "Discord documentation: Events, Webhook Events, Application Deauthorized"
@Tag(names = "APPLICATION_DEAUTHORIZED")
public record ApplicationDeauthorized(Instant timestamp, AuthorizationRevoked data)
        implements WebhookEventBody {}
