package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.function.Consumer;

/// A new sound of a guild.
///
/// @param name the name; required
/// @param sound the sound, MP3 or Ogg as a `data:` address of up to 512 KiB and 5.2 seconds;
///   required
/// @param volume how loud it is, 0 to 1; 1 by default
/// @param emojiId a custom emoji for it
/// @param emojiName a Unicode emoji for it
/// @see "Discord documentation: Soundboard Resource, Create Guild Soundboard Sound"
public record CreateSoundboardSound(
        Settable<String> name,
        Settable<String> sound,
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
    public static CreateSoundboardSound of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [CreateSoundboardSound]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<String> sound = Settable.unset();
        private Settable<Double> volume = Settable.unset();
        private Settable<Snowflake> emojiId = Settable.unset();
        private Settable<String> emojiName = Settable.unset();

        private Builder() {}

        /// Sets the name.
        ///
        /// @param value the name; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 2 to 32 characters
        public Builder name(String value) {
            name = Settable.of(Limits.length("name", value, 2, 32));
            return this;
        }

        /// Sets the sound.
        ///
        /// @param value the sound, MP3 or Ogg as a `data:` address of up to 512 KiB and 5.2
        ///   seconds; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException for no `data:` address, and beyond 512
        ///   KiB
        public Builder sound(String value) {
            sound = Settable.of(Limits.data("sound", value, 524_288));
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

        /// Sets a custom emoji for it.
        ///
        /// @param value a custom emoji for it
        /// @return this builder
        public Builder emojiId(Snowflake value) {
            emojiId = Settable.of(value);
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

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException when something required is not set
        public CreateSoundboardSound build() {
            Limits.present("name", name);
            Limits.present("sound", sound);
            return new CreateSoundboardSound(name, sound, volume, emojiId, emojiName);
        }
    }
}
