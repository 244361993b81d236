package hikari.api.interaction;

import hikari.api.message.component.ComponentType;
import jakarta.json.JsonObject;

/// A component of a kind that this version does not know.
///
/// @param type the kind
/// @param raw all that Discord sent
public record UnknownSubmittedComponent(ComponentType type, JsonObject raw)
        implements SubmittedComponent {}
