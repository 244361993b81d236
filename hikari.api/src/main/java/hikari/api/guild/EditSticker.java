package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.function.Consumer;

/// Changes to a guild's sticker.
///
/// @param name the name
/// @param description the description
/// @param tags words for search
/// @see "Discord documentation: Resources, Sticker, Modify Guild Sticker"
public record EditSticker(
        Settable<String> name, Settable<String> description, Settable<String> tags) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditSticker of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditSticker]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<String> description = Settable.unset();
        private Settable<String> tags = Settable.unset();

        private Builder() {}

        /// Sets the name.
        ///
        /// @param value the name
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 2 to 30 characters
        public Builder name(String value) {
            name = Settable.of(Limits.length("name", value, 2, 30));
            return this;
        }

        /// Sets the description.
        ///
        /// @param value the description
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 2 to 100 characters
        public Builder description(String value) {
            description = Settable.of(Limits.length("description", value, 2, 100));
            return this;
        }

        /// {@return this builder, which clears the description}
        public Builder clearDescription() {
            description = Settable.ofNull();
            return this;
        }

        /// Sets words for search.
        ///
        /// @param value words for search
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 200 characters
        public Builder tags(String value) {
            tags = Settable.of(Limits.length("tags", value, 1, 200));
            return this;
        }

        /// {@return the request}
        public EditSticker build() {
            return new EditSticker(name, description, tags);
        }
    }
}
