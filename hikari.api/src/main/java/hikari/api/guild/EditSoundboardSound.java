package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.function.Consumer;

/// Changes to a sound of a guild.
///
/// @param name the name
/// @param volume how loud it is, 0 to 1; 1 by default
/// @param emojiId a custom emoji for it
/// @param emojiName a Unicode emoji for it
/// @see "Discord documentation: Soundboard Resource, Modify Guild Soundboard Sound"
public record EditSoundboardSound(
        Settable<String> name,
        Settable<Double> volume,
        Settable<Snowflake> emojiId,
        Settable<String> emojiName) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditSoundboardSound of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditSoundboardSound]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<Double> volume = Settable.unset();
        private Settable<Snowflake> emojiId = Settable.unset();
        private Settable<String> emojiName = Settable.unset();

        private Builder() {}

        /// Sets the name.
        ///
        /// @param value the name
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 2 to 32 characters
        public Builder name(String value) {
            name = Settable.of(Limits.length("name", value, 2, 32));
            return this;
        }

        /// Sets how loud it is.
        ///
        /// @param value how loud it is, 0 to 1; 1 by default
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 1
        public Builder volume(double value) {
            volume = Settable.of(Limits.range("volume", value, 0, 1));
            return this;
        }

        /// {@return this builder, which clears how loud it is}
        public Builder clearVolume() {
            volume = Settable.ofNull();
            return this;
        }

        /// Sets a custom emoji for it.
        ///
        /// @param value a custom emoji for it
        /// @return this builder
        public Builder emojiId(Snowflake value) {
            emojiId = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears a custom emoji for it}
        public Builder clearEmojiId() {
            emojiId = Settable.ofNull();
            return this;
        }

        /// Sets a Unicode emoji for it.
        ///
        /// @param value a Unicode emoji for it
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 32 characters
        public Builder emojiName(String value) {
            emojiName = Settable.of(Limits.length("emoji_name", value, 1, 32));
            return this;
        }

        /// {@return this builder, which clears a Unicode emoji for it}
        public Builder clearEmojiName() {
            emojiName = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        public EditSoundboardSound build() {
            return new EditSoundboardSound(name, volume, emojiId, emojiName);
        }
    }
}
