package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.time.Instant;
import java.util.function.Consumer;

/// An event to plan.
///
/// @param channelId where it takes place; not when it is elsewhere
/// @param entityMetadata the place, when it is elsewhere
/// @param name the name; required
/// @param privacyLevel who can see it; required
/// @param scheduledStartTime when it begins; required
/// @param scheduledEndTime when it ends; required when it is elsewhere
/// @param description the description
/// @param entityType what it takes place in; required
/// @param image the cover picture, as a `data:` address, see [hikari.api.DataUri]
/// @param recurrenceRule how it repeats
/// @see "Discord documentation: Resources, Guild Scheduled Event, Create Guild Scheduled Event"
public record CreateScheduledEvent(
        Settable<Snowflake> channelId,
        Settable<ScheduledEventMetadata> entityMetadata,
        Settable<String> name,
        Settable<PrivacyLevel> privacyLevel,
        Settable<Instant> scheduledStartTime,
        Settable<Instant> scheduledEndTime,
        Settable<String> description,
        Settable<ScheduledEventEntityType> entityType,
        Settable<String> image,
        Settable<RecurrenceRule> recurrenceRule) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static CreateScheduledEvent of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [CreateScheduledEvent]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<Snowflake> channelId = Settable.unset();
        private Settable<ScheduledEventMetadata> entityMetadata = Settable.unset();
        private Settable<String> name = Settable.unset();
        private Settable<PrivacyLevel> privacyLevel = Settable.unset();
        private Settable<Instant> scheduledStartTime = Settable.unset();
        private Settable<Instant> scheduledEndTime = Settable.unset();
        private Settable<String> description = Settable.unset();
        private Settable<ScheduledEventEntityType> entityType = Settable.unset();
        private Settable<String> image = Settable.unset();
        private Settable<RecurrenceRule> recurrenceRule = Settable.unset();

        private Builder() {}

        /// Sets where it takes place.
        ///
        /// @param value where it takes place; not when it is elsewhere
        /// @return this builder
        public Builder channelId(Snowflake value) {
            channelId = Settable.of(value);
            return this;
        }

        /// Sets the place.
        ///
        /// @param value the place, when it is elsewhere
        /// @return this builder
        public Builder entityMetadata(ScheduledEventMetadata value) {
            entityMetadata = Settable.of(value);
            return this;
        }

        /// Sets the name.
        ///
        /// @param value the name; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 characters (Discord
        ///   documentation: Guild Scheduled Event Structure)
        public Builder name(String value) {
            name = Settable.of(Limits.length("name", value, 1, 100));
            return this;
        }

        /// Sets who can see it.
        ///
        /// @param value who can see it; required
        /// @return this builder
        public Builder privacyLevel(PrivacyLevel value) {
            privacyLevel = Settable.of(value);
            return this;
        }

        /// Sets when it begins.
        ///
        /// @param value when it begins; required
        /// @return this builder
        public Builder scheduledStartTime(Instant value) {
            scheduledStartTime = Settable.of(value);
            return this;
        }

        /// Sets when it ends.
        ///
        /// @param value when it ends; required when it is elsewhere
        /// @return this builder
        public Builder scheduledEndTime(Instant value) {
            scheduledEndTime = Settable.of(value);
            return this;
        }

        /// Sets the description.
        ///
        /// @param value the description
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 1,000 characters (Discord
        ///   documentation: Guild Scheduled Event Structure)
        public Builder description(String value) {
            description = Settable.of(Limits.length("description", value, 1, 1000));
            return this;
        }

        /// Sets what it takes place in.
        ///
        /// @param value what it takes place in; required
        /// @return this builder
        public Builder entityType(ScheduledEventEntityType value) {
            entityType = Settable.of(value);
            return this;
        }

        /// Sets the cover picture.
        ///
        /// @param value the cover picture, as a `data:` address, see [hikari.api.DataUri]
        /// @return this builder
        public Builder image(String value) {
            image = Settable.of(value);
            return this;
        }

        /// Sets how it repeats.
        ///
        /// @param value how it repeats
        /// @return this builder
        public Builder recurrenceRule(RecurrenceRule value) {
            recurrenceRule = Settable.of(value);
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException when something required is not set, or
        ///   Discord takes no such combination
        public CreateScheduledEvent build() {
            Limits.present("name", name);
            Limits.present("privacy_level", privacyLevel);
            Limits.present("scheduled_start_time", scheduledStartTime);
            Limits.present("entity_type", entityType);
            new ScheduledEventLimits(entityType, channelId, entityMetadata, scheduledEndTime)
                    .checkNew();
            RecurrenceLimits.check(recurrenceRule);
            return new CreateScheduledEvent(
                    channelId,
                    entityMetadata,
                    name,
                    privacyLevel,
                    scheduledStartTime,
                    scheduledEndTime,
                    description,
                    entityType,
                    image,
                    recurrenceRule);
        }
    }
}
