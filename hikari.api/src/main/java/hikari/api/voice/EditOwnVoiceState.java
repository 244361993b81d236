package hikari.api.voice;

import hikari.api.Settable;
import hikari.api.Snowflake;
import java.time.Instant;
import java.util.function.Consumer;

/// Changes to the voice state of the bot on a stage.
///
/// @param channelId the stage channel that the bot is in
/// @param suppress whether the bot is in the audience
/// @param requestToSpeakTimestamp when the bot asked to speak, now or later
/// @see "Discord documentation: Voice Resource, Modify Current User Voice State"
public record EditOwnVoiceState(
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
    public static EditOwnVoiceState of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditOwnVoiceState]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<Snowflake> channelId = Settable.unset();
        private Settable<Boolean> suppress = Settable.unset();
        private Settable<Instant> requestToSpeakTimestamp = Settable.unset();

        private Builder() {}

        /// Sets the stage channel that the bot is in.
        ///
        /// @param value the stage channel that the bot is in
        /// @return this builder
        public Builder channelId(Snowflake value) {
            channelId = Settable.of(value);
            return this;
        }

        /// Sets whether the bot is in the audience.
        ///
        /// @param value whether the bot is in the audience
        /// @return this builder
        public Builder suppress(boolean value) {
            suppress = Settable.of(value);
            return this;
        }

        /// Sets when the bot asked to speak.
        ///
        /// @param value when the bot asked to speak, now or later
        /// @return this builder
        public Builder requestToSpeakTimestamp(Instant value) {
            requestToSpeakTimestamp = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears when the bot asked to speak}
        public Builder clearRequestToSpeakTimestamp() {
            requestToSpeakTimestamp = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        public EditOwnVoiceState build() {
            return new EditOwnVoiceState(channelId, suppress, requestToSpeakTimestamp);
        }
    }
}
