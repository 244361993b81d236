package hikari.api.interaction;

import jakarta.json.JsonObject;

/// An answer of a kind that this version does not know.
///
/// @param type the kind
/// @param raw all that was sent
public record UnknownResponse(int type, JsonObject raw) implements InteractionResponse {}
