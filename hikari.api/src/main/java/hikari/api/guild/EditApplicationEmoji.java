package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.function.Consumer;

/// Changes to an emoji of an application.
///
/// @param name the name
/// @see "Discord documentation: Emoji Resource, Modify Application Emoji"
public record EditApplicationEmoji(Settable<String> name) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditApplicationEmoji of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditApplicationEmoji]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();

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

        /// {@return the request}
        public EditApplicationEmoji build() {
            return new EditApplicationEmoji(name);
        }
    }
}
