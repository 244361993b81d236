package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import hikari.api.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An event that a guild plans.
///
/// @param id the event's id
/// @param guildId the guild
/// @param channelId where it takes place; empty when it is elsewhere
/// @param creatorId who planned it; empty for events before 2021-10-25
/// @param name the name, 1 to 100 characters
/// @param description the description, 1 to 1,000 characters
/// @param scheduledStartTime when it begins
/// @param scheduledEndTime when it ends; always there when it is elsewhere
/// @param privacyLevel who can see it
/// @param status how far it is
/// @param entityType what it takes place in
/// @param entityId the stage that it is
/// @param entityMetadata more about the place
/// @param creator who planned it
/// @param userCount how many users are interested
/// @param image the hash of the cover picture
/// @param recurrenceRule how it repeats
/// @param skuIds what one must own to take part; not documented
/// @param guildScheduledEventExceptions when it is not as the rule says; not documented
/// @param userRsvp what the bot itself said to it; not documented
/// @see "Discord documentation: Resources, Guild Scheduled Event, Guild Scheduled Event Object"
public record ScheduledEvent(
        Snowflake id,
        Snowflake guildId,
        Optional<Snowflake> channelId,
        Optional<Snowflake> creatorId,
        String name,
        Optional<String> description,
        Instant scheduledStartTime,
        Optional<Instant> scheduledEndTime,
        PrivacyLevel privacyLevel,
        ScheduledEventStatus status,
        ScheduledEventEntityType entityType,
        Optional<Snowflake> entityId,
        Optional<ScheduledEventMetadata> entityMetadata,
        Optional<User> creator,
        Optional<Integer> userCount,
        Optional<String> image,
        Optional<RecurrenceRule> recurrenceRule,
        List<Snowflake> skuIds,
        List<ScheduledEventException> guildScheduledEventExceptions,
        Optional<ScheduledEventRsvp> userRsvp) {

    /// {@return the address of the cover picture, if there is one}
    public Optional<ImageUrl> imageUrl() {
        return image.map(hash -> Cdn.scheduledEventCover(id, hash));
    }
}
