package hikari.api.automoderation;

import java.util.Optional;

/// What a rule does.
///
/// @param type what
/// @param metadata more about it
/// @see "Discord documentation: Resources, Auto Moderation, Auto Moderation Action Object"
public record AutoModerationAction(ActionType type, Optional<ActionMetadata> metadata) {}
