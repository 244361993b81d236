package hikari.api.guild;

import hikari.api.Settable;
import java.time.Instant;
import java.util.function.Consumer;

/// Changes to an exception of a repeated event.
///
/// @param scheduledStartTime when it begins instead
/// @param scheduledEndTime when it ends instead
/// @param isCanceled whether it does not take place
/// @see "Discord OpenAPI: update_guild_scheduled_event_exception"
public record EditScheduledEventException(
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
    public static EditScheduledEventException of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditScheduledEventException]. What is not set is not sent. Not
    /// safe for several threads.
    public static final class Builder {
        private Settable<Instant> scheduledStartTime = Settable.unset();
        private Settable<Instant> scheduledEndTime = Settable.unset();
        private Settable<Boolean> isCanceled = Settable.unset();

        private Builder() {}

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
        public EditScheduledEventException build() {
            return new EditScheduledEventException(
                    scheduledStartTime, scheduledEndTime, isCanceled);
        }
    }
}
