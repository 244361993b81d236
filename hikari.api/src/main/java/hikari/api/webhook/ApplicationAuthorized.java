package hikari.api.webhook;

import hikari.api.json.Tag;
import java.time.Instant;

/// A user authorised the application.
///
/// @param timestamp when it happened
/// @param data who, where and what
/// @see "Discord documentation: Events, Webhook Events, Application Authorized"
@Tag(names = "APPLICATION_AUTHORIZED")
public record ApplicationAuthorized(Instant timestamp, AuthorizationGranted data)
        implements WebhookEventBody {}
