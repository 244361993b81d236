package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.time.Instant;
import java.util.function.Consumer;

/// A new exception of a repeated event.
///
/// @param originalScheduledStartTime when it would have begun; required
/// @param scheduledStartTime when it begins instead
/// @param scheduledEndTime when it ends instead
/// @param isCanceled whether it does not take place
/// @see "Discord OpenAPI: create_guild_scheduled_event_exception"
public record CreateScheduledEventException(
        Settable<Instant> originalScheduledStartTime,
        Settable<Instant> scheduledStartTime,
        Settable<Instant> scheduledEndTime,
        Settable<Boolean> isCanceled) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static CreateScheduledEventException of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [CreateScheduledEventException]. What is not set is not sent. Not
    /// safe for several threads.
    public static final class Builder {
        private Settable<Instant> originalScheduledStartTime = Settable.unset();
        private Settable<Instant> scheduledStartTime = Settable.unset();
        private Settable<Instant> scheduledEndTime = Settable.unset();
        private Settable<Boolean> isCanceled = Settable.unset();

        private Builder() {}

        /// Sets when it would have begun.
        ///
        /// @param value when it would have begun; required
        /// @return this builder
        public Builder originalScheduledStartTime(Instant value) {
            originalScheduledStartTime = Settable.of(value);
            return this;
        }

        /// Sets when it begins instead.
        ///
        /// @param value when it begins instead
        /// @return this builder
        public Builder scheduledStartTime(Instant value) {
            scheduledStartTime = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears when it begins instead}
        public Builder clearScheduledStartTime() {
            scheduledStartTime = Settable.ofNull();
            return this;
        }

        /// Sets when it ends instead.
        ///
        /// @param value when it ends instead
        /// @return this builder
        public Builder scheduledEndTime(Instant value) {
            scheduledEndTime = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears when it ends instead}
        public Builder clearScheduledEndTime() {
            scheduledEndTime = Settable.ofNull();
            return this;
        }

        /// Sets whether it does not take place.
        ///
        /// @param value whether it does not take place
        /// @return this builder
        public Builder isCanceled(boolean value) {
            isCanceled = Settable.of(value);
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException when something required is not set
        public CreateScheduledEventException build() {
            Limits.present("original_scheduled_start_time", originalScheduledStartTime);
            return new CreateScheduledEventException(
                    originalScheduledStartTime, scheduledStartTime, scheduledEndTime, isCanceled);
        }
    }
}
