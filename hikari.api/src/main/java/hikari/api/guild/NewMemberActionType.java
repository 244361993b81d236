package hikari.api.guild;

import hikari.api.OpenEnum;
import java.util.Map;

/// What a [NewMemberAction] asks for.
///
/// @see "Discord OpenAPI: get_guild_new_member_welcome"
public sealed interface NewMemberActionType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static NewMemberActionType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements NewMemberActionType {
        /// look at the channel
        VIEW(0),
        /// write in the channel
        TALK(1);

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
    record Unknown(Integer code) implements NewMemberActionType {}
}
