package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.function.Consumer;

/// A new emoji of a guild or application.
///
/// @param name the name; required
/// @param image the picture, as a `data:` address (see [hikari.api.DataUri]), up to 256 KiB and 128
///   by 128 pixels; required
/// @param roles who may use it; not for applications
/// @see "Discord documentation: Resources, Emoji, Create Guild Emoji"
public record CreateEmoji(
        Settable<String> name, Settable<String> image, Settable<List<Snowflake>> roles) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static CreateEmoji of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [CreateEmoji]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<String> image = Settable.unset();
        private Settable<List<Snowflake>> roles = Settable.unset();

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

        /// Sets the picture.
        ///
        /// @param value the picture, as a `data:` address (see [hikari.api.DataUri]), up to 256 KiB
        ///   and 128 by 128 pixels; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException for no `data:` address, or beyond 256
        ///   KiB
        public Builder image(String value) {
            image = Settable.of(Limits.data("image", value, 262_144));
            return this;
        }

        /// Sets who may use it.
        ///
        /// @param value who may use it; not for applications
        /// @return this builder
        public Builder roles(List<Snowflake> value) {
            roles = Settable.of(List.copyOf(value));
            return this;
        }

        /// {@return the request}
        public CreateEmoji build() {
            return new CreateEmoji(name, image, roles);
        }
    }
}
