package hikari.api.command;

import hikari.api.OpenEnum;
import java.util.Map;

/// Whom a [CommandPermission] is for.
///
/// @see "Discord documentation: Interactions, Application Commands, Application Command Permission
///   Type"
public sealed interface CommandPermissionType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static CommandPermissionType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements CommandPermissionType {
        /// a role
        ROLE(1),
        /// a user
        USER(2),
        /// a channel
        CHANNEL(3);

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
    record Unknown(Integer code) implements CommandPermissionType {}
}
