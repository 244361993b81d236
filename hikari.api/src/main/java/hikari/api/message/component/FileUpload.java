package hikari.api.message.component;

import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A field for files in a modal.
///
/// @param id the component's number in its message
/// @param customId what the bot recognises it by, 1 to 100 characters
/// @param minValues how many files at least, 0 to 10, 1 by default
/// @param maxValues how many files at most, 1 to 10, 1 by default
/// @param required whether files must be given; yes by default
/// @param fileTypes the kinds of files it takes; empty is all
/// @see "Discord documentation: Components, Component Reference, File Upload"
@Tag(19)
public record FileUpload(
        Optional<Integer> id,
        String customId,
        Optional<Integer> minValues,
        Optional<Integer> maxValues,
        Optional<Boolean> required,
        List<String> fileTypes)
        implements LabelComponent {

    @Override
    public ComponentType type() {
        return ComponentType.Known.FILE_UPLOAD;
    }

    /// {@return a builder}
    ///
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static Builder builder(String customId) {
        return new Builder(customId);
    }

    /// Collects the members of a [FileUpload]. Not safe for several threads.
    public static final class Builder {
        private Optional<Integer> id = Optional.empty();
        private final String customId;
        private Optional<Integer> minValues = Optional.empty();
        private Optional<Integer> maxValues = Optional.empty();
        private Optional<Boolean> required = Optional.empty();
        private final List<String> fileTypes = new ArrayList<>();

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

        /// Sets how many files at least.
        ///
        /// @param value how many files at least, 0 to 10, 1 by default
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder minValues(int value) {
            minValues = Optional.of(Limits.range("min_values", value, 0, 10));
            return this;
        }

        /// Sets how many files at most.
        ///
        /// @param value how many files at most, 1 to 10, 1 by default
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

        /// Adds one of the kinds of files it takes.
        ///
        /// @param value one of them
        /// @return this builder
        public Builder fileType(String value) {
            fileTypes.add(value);
            return this;
        }

        /// Adds several of the kinds of files it takes.
        ///
        /// @param values some of them
        /// @return this builder
        public Builder fileTypes(List<? extends String> values) {
            fileTypes.addAll(values);
            return this;
        }

        /// {@return what was built}
        ///
        /// @throws hikari.api.error.LimitExceededException with more than 10 kinds, with one that
        ///   is neither `image`, `video`, `audio` nor an extension such as `.pdf`, when more are
        ///   needed at least than can be at most, and when none are and it is not optional
        public FileUpload build() {
            return ComponentLimits.checked(
                    new FileUpload(
                            id, customId, minValues, maxValues, required, List.copyOf(fileTypes)));
        }
    }
}
