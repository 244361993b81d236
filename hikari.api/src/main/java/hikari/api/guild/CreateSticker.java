package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import hikari.api.message.Upload;
import java.util.function.Consumer;

/// A new sticker of a guild.
///
/// @param name the name, 2 to 30 characters; required
/// @param description what it shows, 2 to 100 characters; empty for nothing
/// @param tags words or an emoji that it is suggested for, 1 to 200 characters; required
/// @param file PNG, APNG, GIF or Lottie, 320 by 320 pixels, up to 512 KiB and 5 seconds; required
/// @see "Discord documentation: Sticker Resource, Create Guild Sticker"
public record CreateSticker(String name, String description, String tags, Upload file) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static CreateSticker of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [CreateSticker]. Not safe for several threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<String> description = Settable.unset();
        private Settable<String> tags = Settable.unset();
        private Settable<Upload> file = Settable.unset();

        private Builder() {}

        /// Sets the name.
        ///
        /// @param value the name, 2 to 30 characters; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 2 to 30 characters
        public Builder name(String value) {
            name = Settable.of(Limits.length("name", value, 2, 30));
            return this;
        }

        /// Sets what it shows.
        ///
        /// @param value what it shows, 2 to 100 characters; none by default
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 2 to 100 characters
        public Builder description(String value) {
            description = Settable.of(Limits.length("description", value, 2, 100));
            return this;
        }

        /// Sets words or an emoji that it is suggested for.
        ///
        /// @param value words or an emoji that it is suggested for, 1 to 200 characters; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 200 characters
        public Builder tags(String value) {
            tags = Settable.of(Limits.length("tags", value, 1, 200));
            return this;
        }

        /// Sets PNG.
        ///
        /// @param value PNG, APNG, GIF or Lottie, 320 by 320 pixels, up to 512 KiB and 5 seconds;
        ///   required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond 512 KiB
        public Builder file(Upload value) {
            Limits.bytes("file", value.knownLength().orElse(0), 524_288);
            file = Settable.of(value);
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException when something required is not set
        public CreateSticker build() {
            Limits.present("name", name);
            Limits.present("tags", tags);
            Limits.present("file", file);
            return new CreateSticker(
                    name.value().orElseThrow(),
                    description.value().orElse(""),
                    tags.value().orElseThrow(),
                    file.value().orElseThrow());
        }
    }
}
