package hikari.api.message.component;

import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import java.util.Optional;

/// A field for text in a modal.
///
/// @param id the component's number in its message
/// @param customId what the bot recognises it by, 1 to 100 characters
/// @param style how large it is
/// @param label the text above it, up to 45 characters; a [Label] around it has taken its place
/// @param minLength how many characters at least, 0 to 4,000
/// @param maxLength how many characters at most, 1 to 4,000
/// @param required whether it must be filled in; yes by default
/// @param value what stands in it from the beginning, up to 4,000 characters
/// @param placeholder the text while it is empty, up to 100 characters
/// @see "Discord documentation: Components, Component Reference, Text Input"
@Tag(4)
public record TextInput(
        Optional<Integer> id,
        String customId,
        TextInputStyle style,
        Optional<String> label,
        Optional<Integer> minLength,
        Optional<Integer> maxLength,
        Optional<Boolean> required,
        Optional<String> value,
        Optional<String> placeholder)
        implements LabelComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.TEXT_INPUT;
    }

    /// {@return a builder of a field of one line}
    ///
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static Builder line(String customId) {
        return builder(customId, TextInputStyle.Known.SHORT);
    }

    /// {@return a builder of a field of several lines}
    ///
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static Builder paragraph(String customId) {
        return builder(customId, TextInputStyle.Known.PARAGRAPH);
    }

    /// {@return a builder}
    ///
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @param style how large it is
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static Builder builder(String customId, TextInputStyle style) {
        return new Builder(customId, style);
    }

    /// Collects the members of a [TextInput]. Not safe for several threads.
    public static final class Builder {
        private Optional<Integer> id = Optional.empty();
        private final String customId;
        private final TextInputStyle style;
        private Optional<String> label = Optional.empty();
        private Optional<Integer> minLength = Optional.empty();
        private Optional<Integer> maxLength = Optional.empty();
        private Optional<Boolean> required = Optional.empty();
        private Optional<String> value = Optional.empty();
        private Optional<String> placeholder = Optional.empty();

        private Builder(String customId, TextInputStyle style) {
            this.customId = Limits.length("custom_id", customId, 1, 100);
            this.style = style;
        }

        /// Sets the component's number in its message.
        ///
        /// @param value the component's number in its message
        /// @return this builder
        public Builder id(int value) {
            id = Optional.of(ComponentLimits.id(value));
            return this;
        }

        /// Sets the text above it.
        ///
        /// @param value the text above it, up to 45 characters; a [Label] around it has taken its
        ///   place
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder label(String value) {
            label = Optional.of(Limits.length("label", value, 1, 45));
            return this;
        }

        /// Sets how many characters at least.
        ///
        /// @param value how many characters at least, 0 to 4,000
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder minLength(int value) {
            minLength = Optional.of(Limits.range("min_length", value, 0, 4000));
            return this;
        }

        /// Sets how many characters at most.
        ///
        /// @param value how many characters at most, 1 to 4,000
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder maxLength(int value) {
            maxLength = Optional.of(Limits.range("max_length", value, 1, 4000));
            return this;
        }

        /// Lets users leave it empty.
        ///
        /// @return this builder
        public Builder optional() {
            required = Optional.of(false);
            return this;
        }

        /// Sets what stands in it from the beginning.
        ///
        /// @param value what stands in it from the beginning, up to 4,000 characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder value(String value) {
            this.value = Optional.of(Limits.length("value", value, 0, 4000));
            return this;
        }

        /// Sets the text while it is empty.
        ///
        /// @param value the text while it is empty, up to 100 characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder placeholder(String value) {
            placeholder = Optional.of(Limits.length("placeholder", value, 0, 100));
            return this;
        }

        /// {@return what was built}
        ///
        /// @throws hikari.api.error.LimitExceededException when it needs more characters than it
        ///   takes
        public TextInput build() {
            return ComponentLimits.checked(
                    new TextInput(
                            id,
                            customId,
                            style,
                            label,
                            minLength,
                            maxLength,
                            required,
                            value,
                            placeholder));
        }
    }
}
