package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.time.Instant;

/// What an event must and must not have, by where it takes place. Discord documentation: Guild
/// Scheduled Event, Field Requirements By Entity Type; Guild Scheduled Event Entity Metadata.
///
/// @param entityType where it takes place
/// @param channelId the channel
/// @param entityMetadata the place
/// @param scheduledEndTime when it ends
record ScheduledEventLimits(
        Settable<ScheduledEventEntityType> entityType,
        Settable<Snowflake> channelId,
        Settable<ScheduledEventMetadata> entityMetadata,
        Settable<Instant> scheduledEndTime) {
    private static final int STAGE_INSTANCE = 1;
    private static final int VOICE = 2;
    private static final int EXTERNAL = 3;
    private static final String IN_CHANNEL = "none for events in a channel";
    private static final String ELSEWHERE = "a value for EXTERNAL events";

    /// For a new event, of which nothing is known but this.
    void checkNew() {
        location();
        switch (code()) {
            case EXTERNAL -> {
                external();
                Limits.allowed(
                        "channel_id",
                        "a value",
                        channelId.value().isEmpty(),
                        "none for EXTERNAL events");
            }
            case STAGE_INSTANCE, VOICE -> {
                Limits.allowed(
                        "channel_id",
                        "no value",
                        channelId.value().isPresent(),
                        "a value for events in a channel");
                Limits.allowed(
                        "entity_metadata", "a value", entityMetadata.value().isEmpty(), IN_CHANNEL);
            }
            default -> {}
        }
    }

    /// For changes to an event: an event that moves elsewhere needs all that such a one has.
    void checkChanged() {
        location();
        if (code() == EXTERNAL) {
            external();
            Limits.allowed(
                    "channel_id",
                    "no null",
                    channelId instanceof Settable.Null<Snowflake>,
                    "null for EXTERNAL events");
        }
    }

    private int code() {
        return entityType.value().map(ScheduledEventEntityType::code).orElse(0);
    }

    private void external() {
        Limits.allowed(
                "entity_metadata.location",
                "no value",
                entityMetadata.value().flatMap(ScheduledEventMetadata::location).isPresent(),
                ELSEWHERE);
        Limits.allowed(
                "scheduled_end_time", "no value", scheduledEndTime.value().isPresent(), ELSEWHERE);
    }

    private void location() {
        entityMetadata
                .value()
                .flatMap(ScheduledEventMetadata::location)
                .ifPresent(place -> Limits.length("entity_metadata.location", place, 1, 100));
    }
}
