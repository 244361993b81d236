package hikari.api.message.component;

import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Choices in a modal of which one is taken.
///
/// @param id the component's number in its message
/// @param customId what the bot recognises it by, 1 to 100 characters
/// @param options the choices, 2 to 10
/// @param required whether one must be chosen; yes by default
/// @see "Discord documentation: Components, Component Reference, Radio Group"
@Tag(21)
public record RadioGroup(
        Optional<Integer> id,
        String customId,
        List<GroupOption> options,
        Optional<Boolean> required)
        implements LabelComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.RADIO_GROUP;
    }

    /// {@return a builder}
    ///
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static Builder builder(String customId) {
        return new Builder(customId);
    }

    /// Collects the members of a [RadioGroup]. Not safe for several threads.
    public static final class Builder {
        private Optional<Integer> id = Optional.empty();
        private final String customId;
        private final List<GroupOption> options = new ArrayList<>();
        private Optional<Boolean> required = Optional.empty();

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

        /// Adds one of the choices.
        ///
        /// @param value one of them
        /// @return this builder
        public Builder option(GroupOption value) {
            options.add(value);
            return this;
        }

        /// Adds a choice.
        ///
        /// @param label what users see, 1 to 100 characters
        /// @param value what the bot gets, 1 to 100 characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limits
        public Builder option(String label, String value) {
            return option(GroupOption.of(label, value));
        }

        /// Adds several of the choices.
        ///
        /// @param values some of them
        /// @return this builder
        public Builder options(List<? extends GroupOption> values) {
            options.addAll(values);
            return this;
        }

        /// Lets users leave it empty.
        ///
        /// @return this builder
        public Builder optional() {
            required = Optional.of(false);
            return this;
        }

        /// {@return what was built}
        ///
        /// @throws hikari.api.error.LimitExceededException outside 2 to 10 choices, with a value
        ///   twice, and with more than one chosen from the beginning
        public RadioGroup build() {
            return ComponentLimits.checked(
                    new RadioGroup(id, customId, List.copyOf(options), required));
        }
    }
}
