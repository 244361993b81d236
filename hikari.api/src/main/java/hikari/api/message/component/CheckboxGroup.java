package hikari.api.message.component;

import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Choices in a modal of which several are taken.
///
/// @param id the component's number in its message
/// @param customId what the bot recognises it by, 1 to 100 characters
/// @param options the choices, 1 to 10
/// @param minValues how many at least, 0 to 10, 1 by default
/// @param maxValues how many at most, 1 to 10; all by default
/// @param required whether something must be chosen; yes by default
/// @see "Discord documentation: Components, Component Reference, Checkbox Group"
@Tag(22)
public record CheckboxGroup(
        Optional<Integer> id,
        String customId,
        List<GroupOption> options,
        Optional<Integer> minValues,
        Optional<Integer> maxValues,
        Optional<Boolean> required)
        implements LabelComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.CHECKBOX_GROUP;
    }

    /// {@return a builder}
    ///
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static Builder builder(String customId) {
        return new Builder(customId);
    }

    /// Collects the members of a [CheckboxGroup]. Not safe for several threads.
    public static final class Builder {
        private Optional<Integer> id = Optional.empty();
        private final String customId;
        private final List<GroupOption> options = new ArrayList<>();
        private Optional<Integer> minValues = Optional.empty();
        private Optional<Integer> maxValues = Optional.empty();
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

        /// Sets how many at least.
        ///
        /// @param value how many at least, 0 to 10, 1 by default
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder minValues(int value) {
            minValues = Optional.of(Limits.range("min_values", value, 0, 10));
            return this;
        }

        /// Sets how many at most.
        ///
        /// @param value how many at most, 1 to 10; all by default
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder maxValues(int value) {
            maxValues = Optional.of(Limits.range("max_values", value, 1, 10));
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
        /// @throws hikari.api.error.LimitExceededException outside 1 to 10 choices, with a value
        ///   twice, when more are needed at least than can be at most or than there are, when none
        ///   are and it is not optional, and when more are chosen from the beginning than can be
        public CheckboxGroup build() {
            return ComponentLimits.checked(
                    new CheckboxGroup(
                            id, customId, List.copyOf(options), minValues, maxValues, required));
        }
    }
}
