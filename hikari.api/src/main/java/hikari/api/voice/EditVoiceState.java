package hikari.api.voice;

import hikari.api.Settable;
import hikari.api.Snowflake;
import java.util.function.Consumer;

/// Changes to the voice state of a user on a stage.
///
/// @param channelId the stage channel that the user is in
/// @param suppress whether the user is in the audience
/// @see "Discord documentation: Voice Resource, Modify User Voice State"
public record EditVoiceState(Settable<Snowflake> channelId, Settable<Boolean> suppress) {

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

        /// {@return the request}
        public EditVoiceState build() {
            return new EditVoiceState(channelId, suppress);
        }
    }
}
