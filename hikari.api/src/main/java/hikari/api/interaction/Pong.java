package hikari.api.interaction;

import hikari.api.json.Tag;

/// Answers a [PingInteraction].
@Tag(1)
public record Pong() implements InteractionResponse {}
