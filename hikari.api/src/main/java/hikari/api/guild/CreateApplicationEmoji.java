package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.function.Consumer;

/// A new emoji of an application.
///
/// @param name the name; required
/// @param image the image as a `data:` address (see [hikari.api.DataUri]), 128 by 128 pixels and up
///   to 256 KiB; required
/// @see "Discord documentation: Emoji Resource, Create Application Emoji"
public record CreateApplicationEmoji(Settable<String> name, Settable<String> image) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static CreateApplicationEmoji of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [CreateApplicationEmoji]. What is not set is not sent. Not safe
    /// for several threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<String> image = Settable.unset();

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

        /// Sets the image as a `data.
        ///
        /// @param value the image as a `data:` address (see [hikari.api.DataUri]), 128 by 128
        ///   pixels and up to 256 KiB; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException for no `data:` address, or beyond 256
        ///   KiB
        public Builder image(String value) {
            image = Settable.of(Limits.data("image", value, 262_144));
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException when something required is not set
        public CreateApplicationEmoji build() {
            Limits.present("name", name);
            Limits.present("image", image);
            return new CreateApplicationEmoji(name, image);
        }
    }
}
