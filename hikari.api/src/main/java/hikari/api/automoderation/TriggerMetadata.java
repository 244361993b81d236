package hikari.api.automoderation;

import hikari.api.json.Sparse;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What sets a rule off. Which members there are depends on the [TriggerType].
///
/// Words are found as they are, between spaces; `cat*` also finds what begins with them, `*cat`
/// what ends with them, `*cat*` what holds them.
///
/// @param keywordFilter words, up to 1,000 of 60 characters; for `KEYWORD` and `MEMBER_PROFILE`
/// @param regexPatterns regular expressions of Rust, up to 10 of 260 characters; for `KEYWORD` and
///   `MEMBER_PROFILE`
/// @param presets lists of words that Discord keeps; for `KEYWORD_PRESET`
/// @param allowList words that do not set it off, of 60 characters, up to 100 for `KEYWORD` and
///   `MEMBER_PROFILE`, up to 1,000 for `KEYWORD_PRESET`
/// @param mentionTotalLimit how many mentions a message may have, up to 50; for `MENTION_SPAM`
/// @param mentionRaidProtectionEnabled whether raids of mentions are noticed; for `MENTION_SPAM`
/// @see "Discord documentation: Resources, Auto Moderation, Trigger Metadata"
@Sparse
public record TriggerMetadata(
        List<String> keywordFilter,
        List<String> regexPatterns,
        List<KeywordPreset> presets,
        List<String> allowList,
        Optional<Integer> mentionTotalLimit,
        Optional<Boolean> mentionRaidProtectionEnabled) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static TriggerMetadata of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [TriggerMetadata]. Not safe for several threads. All limits are
    /// those of "Discord documentation: Auto Moderation, Trigger Metadata Field Limits".
    public static final class Builder {
        private List<String> keywordFilter = List.of();
        private List<String> regexPatterns = List.of();
        private List<KeywordPreset> presets = List.of();
        private List<String> allowList = List.of();
        private Optional<Integer> mentionTotalLimit = Optional.empty();
        private Optional<Boolean> mentionRaidProtectionEnabled = Optional.empty();

        private Builder() {}

        /// Sets the words that set it off.
        ///
        /// @param value up to 1,000 of 1 to 60 characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limits
        public Builder keywordFilter(List<String> value) {
            keywordFilter = words("keyword_filter", value, 1000, 60);
            return this;
        }

        /// Sets the regular expressions that set it off.
        ///
        /// @param value up to 10 of 1 to 260 characters, as Rust has them
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limits
        public Builder regexPatterns(List<String> value) {
            regexPatterns = words("regex_patterns", value, 10, 260);
            return this;
        }

        /// Sets the lists that set it off.
        ///
        /// @param value lists of words that Discord keeps
        /// @return this builder
        public Builder presets(List<? extends KeywordPreset> value) {
            presets = List.copyOf(value);
            return this;
        }

        /// Sets the words that do not set it off.
        ///
        /// @param value up to 100, for the trigger `KEYWORD_PRESET` up to 1,000, of 1 to 60
        ///   characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limits
        public Builder allowList(List<String> value) {
            allowList = words("allow_list", value, 1000, 60);
            return this;
        }

        /// Sets how many mentions a message may have.
        ///
        /// @param value how many different roles and users, 0 to 50
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 50
        public Builder mentionTotalLimit(int value) {
            mentionTotalLimit = Optional.of(Limits.range("mention_total_limit", value, 0, 50));
            return this;
        }

        /// Sets whether raids of mentions are noticed.
        ///
        /// @param value whether raids of mentions are noticed
        /// @return this builder
        public Builder mentionRaidProtectionEnabled(boolean value) {
            mentionRaidProtectionEnabled = Optional.of(value);
            return this;
        }

        /// {@return what was built}
        public TriggerMetadata build() {
            return new TriggerMetadata(
                    keywordFilter,
                    regexPatterns,
                    presets,
                    allowList,
                    mentionTotalLimit,
                    mentionRaidProtectionEnabled);
        }

        private static List<String> words(String field, List<String> value, int most, int longest) {
            var words = Limits.size(field, List.copyOf(value), 0, most);
            return Limits.lengths(field, words, 1, longest);
        }
    }
}
