package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.function.Consumer;

/// Changes to an emoji.
///
/// @param name the name
/// @param roles who may use it; not for applications
/// @see "Discord documentation: Resources, Emoji, Modify Guild Emoji"
public record EditEmoji(Settable<String> name, Settable<List<Snowflake>> roles) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditEmoji of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditEmoji]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<List<Snowflake>> roles = Settable.unset();

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

        /// Sets who may use it.
        ///
        /// @param value who may use it; not for applications
        /// @return this builder
        public Builder roles(List<Snowflake> value) {
            roles = Settable.of(List.copyOf(value));
            return this;
        }

        /// {@return this builder, which clears who may use it}
        public Builder clearRoles() {
            roles = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        public EditEmoji build() {
            return new EditEmoji(name, roles);
        }
    }
}
