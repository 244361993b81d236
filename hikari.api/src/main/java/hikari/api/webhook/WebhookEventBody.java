package hikari.api.webhook;

import hikari.api.json.Union;
import hikari.api.json.UnionBy;
import java.time.Instant;

/// Something that happened, of which Discord tells an application over HTTP, without a gateway.
/// Each has a time; those of a kind that this version does not know keep all that was sent.
///
/// @see "Discord documentation: Events, Webhook Events, Event Body Object"
@UnionBy("type")
public sealed interface WebhookEventBody extends Union
        permits ApplicationAuthorized,
                ApplicationDeauthorized,
                EntitlementCreated,
                EntitlementUpdated,
                EntitlementDeleted,
                QuestUserEnrollment,
                LobbyMessageCreated,
                LobbyMessageUpdated,
                LobbyMessageDeleted,
                GameDirectMessageCreated,
                GameDirectMessageUpdated,
                GameDirectMessageDeleted,
                UnknownWebhookEvent {

    /// {@return when it happened}
    Instant timestamp();
}
