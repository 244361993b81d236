package hikari.api.application;

import hikari.api.OpenEnum;
import java.util.Map;

/// What kind of application it is, if a special one.
///
/// @see "Discord OpenAPI: ApplicationTypes"
public sealed interface ApplicationType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ApplicationType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ApplicationType {
        /// sells roles of a guild
        GUILD_ROLE_SUBSCRIPTIONS(4);

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
    record Unknown(Integer code) implements ApplicationType {}
}
