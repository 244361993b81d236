package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.function.Consumer;

/// Changes to a stage that runs.
///
/// @param topic what it is about
/// @param privacyLevel who can see it
/// @see "Discord documentation: Resources, Stage Instance, Modify Stage Instance"
public record EditStageInstance(Settable<String> topic, Settable<PrivacyLevel> privacyLevel) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditStageInstance of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditStageInstance]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<String> topic = Settable.unset();
        private Settable<PrivacyLevel> privacyLevel = Settable.unset();

        private Builder() {}

        /// Sets what it is about.
        ///
        /// @param value what it is about
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 120 characters
        public Builder topic(String value) {
            topic = Settable.of(Limits.length("topic", value, 1, 120));
            return this;
        }

        /// Sets who can see it.
        ///
        /// @param value who can see it
        /// @return this builder
        public Builder privacyLevel(PrivacyLevel value) {
            privacyLevel = Settable.of(value);
            return this;
        }

        /// {@return the request}
        public EditStageInstance build() {
            return new EditStageInstance(topic, privacyLevel);
        }
    }
}
