package hikari.api.application;

import hikari.api.OpenEnum;
import java.util.Map;

/// Where an application can be installed.
///
/// @see "Discord documentation: Resources, Application, Application Integration Types"
public sealed interface IntegrationType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static IntegrationType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements IntegrationType {
        /// in a guild
        GUILD_INSTALL(0),
        /// for a user
        USER_INSTALL(1);

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
    record Unknown(Integer code) implements IntegrationType {}
}
