package hikari.api.presence;

import hikari.api.OpenEnum;
import java.util.Map;

/// Which member of an [Activity] stands in lists of members.
///
/// @see "Discord documentation: Gateway Events, Status Display Types"
public sealed interface StatusDisplayType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static StatusDisplayType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements StatusDisplayType {
        /// the name
        NAME(0),
        /// the state
        STATE(1),
        /// the details
        DETAILS(2);

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
    record Unknown(Integer code) implements StatusDisplayType {}
}
