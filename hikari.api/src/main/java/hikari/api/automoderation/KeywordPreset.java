package hikari.api.automoderation;

import hikari.api.OpenEnum;
import java.util.Map;

/// A list of words that Discord keeps.
///
/// @see "Discord documentation: Resources, Auto Moderation, Keyword Preset Types"
public sealed interface KeywordPreset extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static KeywordPreset of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements KeywordPreset {
        /// swearing
        PROFANITY(1),
        /// sexual words
        SEXUAL_CONTENT(2),
        /// insults and hate
        SLURS(3);

        private static final Map<Integer, Known> BY_CODE = OpenEnum.byCode(values());

        private final int code;

        Known(int code) {
            this.code = code;
        }

        @Override
        public Integer code() {
            return code;
        }
    }

    /// A value that this version does not know.
    ///
    /// @param code the value as Discord wrote it
    record Unknown(Integer code) implements KeywordPreset {}
}
