package hikari.api.webhook;

import hikari.api.json.Tag;
import hikari.api.lobby.LobbyMessage;
import java.time.Instant;

/// A message was written in a lobby.
///
/// @param timestamp when it happened
/// @param data the message
/// @see "Discord documentation: Events, Webhook Events, Lobby Message Create"
@Tag(names = "LOBBY_MESSAGE_CREATE")
public record LobbyMessageCreated(Instant timestamp, LobbyMessage data)
        implements WebhookEventBody {}
