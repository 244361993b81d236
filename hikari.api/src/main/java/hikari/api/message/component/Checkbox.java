package hikari.api.message.component;

import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Optional;

/// A yes or no in a modal.
///
/// @param id the component's number in its message
/// @param customId what the bot recognises it by, 1 to 100 characters
/// @param isDefault whether it is ticked from the beginning
/// @see "Discord documentation: Components, Component Reference, Checkbox"
@Tag(23)
public record Checkbox(
        Optional<Integer> id, String customId, @JsonbProperty("default") boolean isDefault)
        implements LabelComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.CHECKBOX;
    }

    /// {@return a builder}
    ///
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static Builder builder(String customId) {
        return new Builder(customId);
    }

    /// Collects the members of a [Checkbox]. Not safe for several threads.
    public static final class Builder {
        private Optional<Integer> id = Optional.empty();
        private final String customId;
        private boolean isDefault;

        private Builder(String customId) {
            this.customId = Limits.length("custom_id", customId, 1, 100);
        }

        /// Sets the component's number in its message.
        ///
        /// @param value the component's number in its message
        /// @return this builder
        public Builder id(int value) {
            id = Optional.of(ComponentLimits.id(value));
            return this;
        }

        /// Sets that it is chosen from the beginning.
        ///
        /// @return this builder
        public Builder chosen() {
            isDefault = true;
            return this;
        }

        /// {@return what was built}
        public Checkbox build() {
            return ComponentLimits.checked(new Checkbox(id, customId, isDefault));
        }
    }
}
