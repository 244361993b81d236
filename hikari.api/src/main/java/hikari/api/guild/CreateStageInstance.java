package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.function.Consumer;

/// A stage to start.
///
/// @param channelId the stage channel; required
/// @param topic what it is about; required
/// @param privacyLevel who can see it; members of the guild by default
/// @param sendStartNotification whether everyone is told of it
/// @param guildScheduledEventId the planned event that it is
/// @see "Discord documentation: Resources, Stage Instance, Create Stage Instance"
public record CreateStageInstance(
        Settable<Snowflake> channelId,
        Settable<String> topic,
        Settable<PrivacyLevel> privacyLevel,
        Settable<Boolean> sendStartNotification,
        Settable<Snowflake> guildScheduledEventId) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static CreateStageInstance of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [CreateStageInstance]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<Snowflake> channelId = Settable.unset();
        private Settable<String> topic = Settable.unset();
        private Settable<PrivacyLevel> privacyLevel = Settable.unset();
        private Settable<Boolean> sendStartNotification = Settable.unset();
        private Settable<Snowflake> guildScheduledEventId = Settable.unset();

        private Builder() {}

        /// Sets the stage channel.
        ///
        /// @param value the stage channel; required
        /// @return this builder
        public Builder channelId(Snowflake value) {
            channelId = Settable.of(value);
            return this;
        }

        /// Sets what it is about.
        ///
        /// @param value what it is about; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 120 characters
        public Builder topic(String value) {
            topic = Settable.of(Limits.length("topic", value, 1, 120));
            return this;
        }

        /// Sets who can see it.
        ///
        /// @param value who can see it; members of the guild by default
        /// @return this builder
        public Builder privacyLevel(PrivacyLevel value) {
            privacyLevel = Settable.of(value);
            return this;
        }

        /// Sets whether everyone is told of it.
        ///
        /// @param value whether everyone is told of it
        /// @return this builder
        public Builder sendStartNotification(boolean value) {
            sendStartNotification = Settable.of(value);
            return this;
        }

        /// Sets the planned event that it is.
        ///
        /// @param value the planned event that it is
        /// @return this builder
        public Builder guildScheduledEventId(Snowflake value) {
            guildScheduledEventId = Settable.of(value);
            return this;
        }

        /// {@return the request}
        public CreateStageInstance build() {
            return new CreateStageInstance(
                    channelId, topic, privacyLevel, sendStartNotification, guildScheduledEventId);
        }
    }
}
