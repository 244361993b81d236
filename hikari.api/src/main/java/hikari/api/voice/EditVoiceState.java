package hikari.api.voice;

import hikari.api.Settable;
import hikari.api.Snowflake;
import java.time.Instant;
import java.util.function.Consumer;

/// Changes to a voice state on a stage.
///
/// @param channelId the stage channel that the user is in
/// @param suppress whether the user is in the audience
/// @param requestToSpeakTimestamp when the user asked to speak; only for the bot itself
/// @see "Discord documentation: Resources, Voice, Modify Current User Voice State"
public record EditVoiceState(
        Settable<Snowflake> channelId,
        Settable<Boolean> suppress,
        Settable<Instant> requestToSpeakTimestamp) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditVoiceState of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditVoiceState]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<Snowflake> channelId = Settable.unset();
        private Settable<Boolean> suppress = Settable.unset();
        private Settable<Instant> requestToSpeakTimestamp = Settable.unset();

        private Builder() {}

        /// Sets the stage channel that the user is in.
        ///
        /// @param value the stage channel that the user is in
        /// @return this builder
        public Builder channelId(Snowflake value) {
            channelId = Settable.of(value);
            return this;
        }

        /// Sets whether the user is in the audience.
        ///
        /// @param value whether the user is in the audience
        /// @return this builder
        public Builder suppress(boolean value) {
            suppress = Settable.of(value);
            return this;
        }

        /// Sets when the user asked to speak.
        ///
        /// @param value when the user asked to speak; only for the bot itself
        /// @return this builder
        public Builder requestToSpeakTimestamp(Instant value) {
            requestToSpeakTimestamp = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears when the user asked to speak}
        public Builder clearRequestToSpeakTimestamp() {
            requestToSpeakTimestamp = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        public EditVoiceState build() {
            return new EditVoiceState(channelId, suppress, requestToSpeakTimestamp);
        }
    }
}
