package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.function.Consumer;

/// A new template.
///
/// @param name the name; required
/// @param description what it is
/// @see "Discord documentation: Guild Template Resource, Create Guild Template"
public record CreateTemplate(Settable<String> name, Settable<String> description) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static CreateTemplate of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [CreateTemplate]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<String> description = Settable.unset();

        private Builder() {}

        /// Sets the name.
        ///
        /// @param value the name; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 characters
        public Builder name(String value) {
            name = Settable.of(Limits.length("name", value, 1, 100));
            return this;
        }

        /// Sets what it is.
        ///
        /// @param value what it is
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 120 characters
        public Builder description(String value) {
            description = Settable.of(Limits.length("description", value, 0, 120));
            return this;
        }

        /// {@return this builder, which clears what it is}
        public Builder clearDescription() {
            description = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException when something required is not set
        public CreateTemplate build() {
            Limits.present("name", name);
            return new CreateTemplate(name, description);
        }
    }
}
