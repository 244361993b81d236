package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.function.Consumer;

/// Changes to what newcomers of a community see.
///
/// @param enabled whether it is shown
/// @param welcomeChannels the channels to begin with
/// @param description the description
/// @see "Discord documentation: Resources, Guild, Modify Guild Welcome Screen"
public record EditWelcomeScreen(
        Settable<Boolean> enabled,
        Settable<List<WelcomeChannel>> welcomeChannels,
        Settable<String> description) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditWelcomeScreen of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditWelcomeScreen]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<Boolean> enabled = Settable.unset();
        private Settable<List<WelcomeChannel>> welcomeChannels = Settable.unset();
        private Settable<String> description = Settable.unset();

        private Builder() {}

        /// Sets whether it is shown.
        ///
        /// @param value whether it is shown
        /// @return this builder
        public Builder enabled(boolean value) {
            enabled = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears whether it is shown}
        public Builder clearEnabled() {
            enabled = Settable.ofNull();
            return this;
        }

        /// Sets the channels to begin with.
        ///
        /// @param value the channels to begin with
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 5 elements, or with a
        ///   description outside 1 to 50 characters (Discord: openapi.json)
        public Builder welcomeChannels(List<WelcomeChannel> value) {
            for (var channel : value) {
                Limits.length("welcome_channels.description", channel.description(), 1, 50);
            }
            welcomeChannels =
                    Settable.of(Limits.size("welcome_channels", List.copyOf(value), 0, 5));
            return this;
        }

        /// {@return this builder, which clears the channels to begin with}
        public Builder clearWelcomeChannels() {
            welcomeChannels = Settable.ofNull();
            return this;
        }

        /// Sets the description.
        ///
        /// @param value the description
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 140 characters
        public Builder description(String value) {
            description = Settable.of(Limits.length("description", value, 0, 140));
            return this;
        }

        /// {@return this builder, which clears the description}
        public Builder clearDescription() {
            description = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        public EditWelcomeScreen build() {
            return new EditWelcomeScreen(enabled, welcomeChannels, description);
        }
    }
}
