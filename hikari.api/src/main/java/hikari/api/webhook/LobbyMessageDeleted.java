package hikari.api.webhook;

import hikari.api.json.Tag;
import java.time.Instant;

/// A message in a lobby was deleted.
///
/// @param timestamp when it happened
/// @param data which
/// @see "Discord documentation: Events, Webhook Events, Lobby Message Delete"
@Tag(names = "LOBBY_MESSAGE_DELETE")
public record LobbyMessageDeleted(Instant timestamp, DeletedLobbyMessage data)
        implements WebhookEventBody {}
