package hikari.api.guild;

import java.util.Optional;

/// More about the place of a [ScheduledEvent].
///
/// @param location where, 1 to 100 characters
/// @see "Discord documentation: Resources, Guild Scheduled Event, Guild Scheduled Event Entity
///   Metadata"
public record ScheduledEventMetadata(Optional<String> location) {

    /// {@return the place of an event that is elsewhere than in a channel}
    ///
    /// @param place where, 1 to 100 characters
    public static ScheduledEventMetadata of(String place) {
        return new ScheduledEventMetadata(Optional.of(place));
    }
}
