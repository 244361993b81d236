package hikari.api.guild;

import hikari.api.OpenEnum;
import java.util.Map;

/// What it takes to write in a guild.
///
/// @see "Discord documentation: Resources, Guild, Verification Level"
public sealed interface VerificationLevel extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static VerificationLevel of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements VerificationLevel {
        /// nothing
        NONE(0),
        /// a verified e-mail address
        LOW(1),
        /// an account older than 5 minutes
        MEDIUM(2),
        /// a membership older than 10 minutes
        HIGH(3),
        /// a verified telephone number
        VERY_HIGH(4);

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
    record Unknown(Integer code) implements VerificationLevel {}
}
