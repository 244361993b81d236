package hikari.api.webhook;

import hikari.api.json.Tag;
import java.time.Instant;

/// A direct message was written while the game ran.
///
/// @param timestamp when it happened
/// @param data the message
/// @see "Discord documentation: Events, Webhook Events, Game Direct Message Create"
@Tag(names = "GAME_DIRECT_MESSAGE_CREATE")
public record GameDirectMessageCreated(Instant timestamp, GameDirectMessage data)
        implements WebhookEventBody {}
