package hikari.api.webhook;

import hikari.api.json.Tag;
import java.time.Instant;

/// A direct message was changed while the game ran.
///
/// @param timestamp when it happened
/// @param data the message
/// @see "Discord documentation: Events, Webhook Events, Game Direct Message Update"
@Tag(names = "GAME_DIRECT_MESSAGE_UPDATE")
public record GameDirectMessageUpdated(Instant timestamp, GameDirectMessage data)
        implements WebhookEventBody {}
