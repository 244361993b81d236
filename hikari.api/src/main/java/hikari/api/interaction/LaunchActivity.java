package hikari.api.interaction;

import hikari.api.json.Tag;

/// Answers by starting the application's activity.
@Tag(12)
public record LaunchActivity() implements InteractionResponse {}
