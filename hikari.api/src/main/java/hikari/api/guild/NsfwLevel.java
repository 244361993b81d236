package hikari.api.guild;

import hikari.api.OpenEnum;
import java.util.Map;

/// How a guild is restricted by age.
///
/// @see "Discord documentation: Resources, Guild, Guild Age-Restriction Level"
public sealed interface NsfwLevel extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static NsfwLevel of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements NsfwLevel {
        /// not rated
        DEFAULT(0),
        /// explicit
        EXPLICIT(1),
        /// safe
        SAFE(2),
        /// for adults
        AGE_RESTRICTED(3);

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
    record Unknown(Integer code) implements NsfwLevel {}
}
