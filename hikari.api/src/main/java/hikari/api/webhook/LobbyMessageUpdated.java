package hikari.api.webhook;

import hikari.api.json.Tag;
import hikari.api.lobby.LobbyMessage;
import java.time.Instant;

/// A message in a lobby was changed.
///
/// @param timestamp when it happened
/// @param data the message
/// @see "Discord documentation: Events, Webhook Events, Lobby Message Update"
@Tag(names = "LOBBY_MESSAGE_UPDATE")
public record LobbyMessageUpdated(Instant timestamp, LobbyMessage data)
        implements WebhookEventBody {}
