package hikari.api.webhook;

import hikari.api.Snowflake;
import java.util.Optional;

/// What Discord sends to an application's address for webhook events.
///
/// @param version the version of the form: 1
/// @param applicationId the application
/// @param type what it is
/// @param event the event, if it is one
/// @see "Discord documentation: Events, Webhook Events, Payload Structure"
public record WebhookPayload(
        int version,
        Snowflake applicationId,
        WebhookPayloadType type,
        Optional<WebhookEventBody> event) {}
