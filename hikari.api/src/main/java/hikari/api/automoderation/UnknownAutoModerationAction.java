package hikari.api.automoderation;

import jakarta.json.JsonObject;

/// An action of a kind that this version does not know.
///
/// @param type the kind
/// @param raw all that Discord sent
public record UnknownAutoModerationAction(ActionType type, JsonObject raw)
        implements AutoModerationAction {}
