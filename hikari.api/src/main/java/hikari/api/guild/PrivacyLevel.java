package hikari.api.guild;

import hikari.api.OpenEnum;
import java.util.Map;

/// Who can see a stage or a planned event.
///
/// @see "Discord documentation: Resources, Stage Instance, Privacy Level"
public sealed interface PrivacyLevel extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static PrivacyLevel of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements PrivacyLevel {
        /// everybody; no longer used by Discord
        PUBLIC(1),
        /// members of the guild
        GUILD_ONLY(2);

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
    record Unknown(Integer code) implements PrivacyLevel {}
}
