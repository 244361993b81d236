package hikari.api.webhook;

import hikari.api.json.Tag;
import java.time.Instant;

/// A direct message was deleted while the game ran.
///
/// @param timestamp when it happened
/// @param data the message
/// @see "Discord documentation: Events, Webhook Events, Game Direct Message Delete"
@Tag(names = "GAME_DIRECT_MESSAGE_DELETE")
public record GameDirectMessageDeleted(Instant timestamp, GameDirectMessage data)
        implements WebhookEventBody {}
