package hikari.api.automoderation;

import hikari.api.Snowflake;
import java.util.Optional;

/// More about what a rule does. Which members there are depends on the [ActionType].
///
/// @param channelId where the alert is written
/// @param durationSeconds how long the member is timed out, up to 2,419,200 seconds
/// @param customMessage what the member is told, up to 150 characters
/// @see "Discord documentation: Resources, Auto Moderation, Action Metadata"
public record ActionMetadata(
        Optional<Snowflake> channelId,
        Optional<Integer> durationSeconds,
        Optional<String> customMessage) {}
