package hikari.api.invite;

import hikari.api.OpenEnum;
import java.util.Map;

/// What a voice channel's [Invite] is for.
///
/// @see "Discord documentation: Resources, Invite, Invite Target Types"
public sealed interface InviteTargetType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static InviteTargetType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements InviteTargetType {
        /// a stream
        STREAM(1),
        /// an activity
        EMBEDDED_APPLICATION(2),
        /// the page on which roles are sold; undocumented
        ROLE_SUBSCRIPTIONS_PURCHASE(3);

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
    record Unknown(Integer code) implements InviteTargetType {}
}
