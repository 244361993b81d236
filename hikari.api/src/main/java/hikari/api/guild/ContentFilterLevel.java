package hikari.api.guild;

import hikari.api.OpenEnum;
import java.util.Map;

/// Whose pictures are scanned.
///
/// @see "Discord documentation: Resources, Guild, Explicit Content Filter Level"
public sealed interface ContentFilterLevel extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ContentFilterLevel of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ContentFilterLevel {
        /// nobody's
        DISABLED(0),
        /// those of members without a role
        MEMBERS_WITHOUT_ROLES(1),
        /// everybody's
        ALL_MEMBERS(2);

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
    record Unknown(Integer code) implements ContentFilterLevel {}
}
