package hikari.api.invite;

import hikari.api.OpenEnum;
import java.util.Map;

/// What an [Invite] leads to.
///
/// @see "Discord documentation: Resources, Invite, Invite Types"
public sealed interface InviteType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static InviteType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements InviteType {
        /// a guild
        GUILD(0),
        /// a group
        GROUP_DM(1),
        /// a friendship
        FRIEND(2);

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
    record Unknown(Integer code) implements InviteType {}
}
