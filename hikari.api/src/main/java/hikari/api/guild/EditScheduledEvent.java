package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.time.Instant;
import java.util.function.Consumer;

/// Changes to a planned event. A status starts, ends or cancels it.
///
/// @param channelId where it takes place; cleared when it moves elsewhere
/// @param entityMetadata the place, when it is elsewhere
/// @param name the name
/// @param privacyLevel who can see it
/// @param scheduledStartTime when it begins
/// @param scheduledEndTime when it ends
/// @param description the description
/// @param entityType what it takes place in
/// @param status how far it is
/// @param image the cover picture, as a `data:` address, see [hikari.api.DataUri]
/// @param recurrenceRule how it repeats
/// @see "Discord documentation: Resources, Guild Scheduled Event, Modify Guild Scheduled Event"
public record EditScheduledEvent(
        Settable<Snowflake> channelId,
        Settable<ScheduledEventMetadata> entityMetadata,
        Settable<String> name,
        Settable<PrivacyLevel> privacyLevel,
        Settable<Instant> scheduledStartTime,
        Settable<Instant> scheduledEndTime,
        Settable<String> description,
        Settable<ScheduledEventEntityType> entityType,
        Settable<ScheduledEventStatus> status,
        Settable<String> image,
        Settable<RecurrenceRule> recurrenceRule) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditScheduledEvent of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditScheduledEvent]. What is not set is not sent. Not safe for
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
        private Settable<ScheduledEventStatus> status = Settable.unset();
        private Settable<String> image = Settable.unset();
        private Settable<RecurrenceRule> recurrenceRule = Settable.unset();

        private Builder() {}

        /// Sets where it takes place.
        ///
        /// @param value where it takes place; cleared when it moves elsewhere
        /// @return this builder
        public Builder channelId(Snowflake value) {
            channelId = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears where it takes place}
        public Builder clearChannelId() {
            channelId = Settable.ofNull();
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

        /// {@return this builder, which clears the place}
        public Builder clearEntityMetadata() {
            entityMetadata = Settable.ofNull();
            return this;
        }

        /// Sets the name.
        ///
        /// @param value the name
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 characters (Discord
        ///   documentation: Guild Scheduled Event Structure)
        public Builder name(String value) {
            name = Settable.of(Limits.length("name", value, 1, 100));
            return this;
        }

        /// Sets who can see it.
        ///
        /// @param value who can see it
        /// @return this builder
        public Builder privacyLevel(PrivacyLevel value) {
            privacyLevel = Settable.of(value);
            return this;
        }

        /// Sets when it begins.
        ///
        /// @param value when it begins
        /// @return this builder
        public Builder scheduledStartTime(Instant value) {
            scheduledStartTime = Settable.of(value);
            return this;
        }

        /// Sets when it ends.
        ///
        /// @param value when it ends
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

        /// {@return this builder, which clears the description}
        public Builder clearDescription() {
            description = Settable.ofNull();
            return this;
        }

        /// Sets what it takes place in.
        ///
        /// @param value what it takes place in
        /// @return this builder
        public Builder entityType(ScheduledEventEntityType value) {
            entityType = Settable.of(value);
            return this;
        }

        /// Sets how far it is.
        ///
        /// @param value how far it is
        /// @return this builder
        public Builder status(ScheduledEventStatus value) {
            status = Settable.of(value);
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

        /// {@return this builder, which clears how it repeats}
        public Builder clearRecurrenceRule() {
            recurrenceRule = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException when Discord takes no such combination
        public EditScheduledEvent build() {
            new ScheduledEventLimits(entityType, channelId, entityMetadata, scheduledEndTime)
                    .checkChanged();
            RecurrenceLimits.check(recurrenceRule);
            return new EditScheduledEvent(
                    channelId,
                    entityMetadata,
                    name,
                    privacyLevel,
                    scheduledStartTime,
                    scheduledEndTime,
                    description,
                    entityType,
                    status,
                    image,
                    recurrenceRule);
        }
    }
}
