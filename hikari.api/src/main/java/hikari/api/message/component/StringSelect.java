package hikari.api.message.component;

import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A menu of choices that the bot names.
///
/// @param id the component's number in its message
/// @param customId what the bot recognises it by, 1 to 100 characters
/// @param options the choices, 1 to 25
/// @param placeholder the text while nothing is chosen, up to 150 characters
/// @param minValues how many must be chosen at least, 0 to 25, 1 by default
/// @param maxValues how many can be chosen at most, 1 to 25, 1 by default
/// @param required in modals, whether something must be chosen; yes by default
/// @param disabled in messages, whether it cannot be used
/// @see "Discord documentation: Components, Component Reference, String Select"
@Tag(3)
public record StringSelect(
        Optional<Integer> id,
        String customId,
        List<SelectOption> options,
        Optional<String> placeholder,
        Optional<Integer> minValues,
        Optional<Integer> maxValues,
        Optional<Boolean> required,
        Optional<Boolean> disabled)
        implements SelectMenu {

    @Override
    public ComponentType type() {
        return ComponentType.Known.STRING_SELECT;
    }

    /// {@return a builder}
    ///
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static Builder builder(String customId) {
        return new Builder(customId);
    }

    /// Collects the members of a [StringSelect]. Not safe for several threads.
    public static final class Builder {
        private Optional<Integer> id = Optional.empty();
        private final String customId;
        private final List<SelectOption> options = new ArrayList<>();
        private Optional<String> placeholder = Optional.empty();
        private Optional<Integer> minValues = Optional.empty();
        private Optional<Integer> maxValues = Optional.empty();
        private Optional<Boolean> required = Optional.empty();
        private Optional<Boolean> disabled = Optional.empty();

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
        public Builder option(SelectOption value) {
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
            return option(SelectOption.of(label, value));
        }

        /// Adds several of the choices.
        ///
        /// @param values some of them
        /// @return this builder
        public Builder options(List<? extends SelectOption> values) {
            options.addAll(values);
            return this;
        }

        /// Sets the text while nothing is chosen.
        ///
        /// @param value the text while nothing is chosen, up to 150 characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder placeholder(String value) {
            placeholder = Optional.of(Limits.length("placeholder", value, 0, 150));
            return this;
        }

        /// Sets how many must be chosen at least.
        ///
        /// @param value how many must be chosen at least, 0 to 25, 1 by default
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder minValues(int value) {
            minValues = Optional.of(Limits.range("min_values", value, 0, 25));
            return this;
        }

        /// Sets how many can be chosen at most.
        ///
        /// @param value how many can be chosen at most, 1 to 25, 1 by default
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder maxValues(int value) {
            maxValues = Optional.of(Limits.range("max_values", value, 1, 25));
            return this;
        }

        /// Lets users leave it empty.
        ///
        /// @return this builder
        public Builder optional() {
            required = Optional.of(false);
            return this;
        }

        /// Sets that it is disabled.
        ///
        /// @return this builder
        public Builder disabled() {
            disabled = Optional.of(true);
            return this;
        }

        /// {@return what was built}
        ///
        /// @throws hikari.api.error.LimitExceededException outside 1 to 25 choices, with a value
        ///   twice, when more must be chosen at least than can be at most, and when more can be
        ///   chosen at most, or are from the beginning, than there are
        public StringSelect build() {
            return ComponentLimits.checked(
                    new StringSelect(
                            id,
                            customId,
                            List.copyOf(options),
                            placeholder,
                            minValues,
                            maxValues,
                            required,
                            disabled));
        }
    }
}
