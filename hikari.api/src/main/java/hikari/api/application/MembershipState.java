package hikari.api.application;

import hikari.api.OpenEnum;
import java.util.Map;

/// Whether somebody joined a [Team].
///
/// @see "Discord documentation: Topics, Teams, Membership State Enum"
public sealed interface MembershipState extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static MembershipState of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements MembershipState {
        /// invited, not yet joined
        INVITED(1),
        /// joined
        ACCEPTED(2);

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
    record Unknown(Integer code) implements MembershipState {}
}
