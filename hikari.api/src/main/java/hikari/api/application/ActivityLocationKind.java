package hikari.api.application;

import hikari.api.OpenEnum;
import java.util.Map;

/// What kind of place an activity runs in.
///
/// @see "Discord documentation: Resources, Application, Activity Location Kind Enum"
public sealed interface ActivityLocationKind extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ActivityLocationKind of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ActivityLocationKind {
        /// a channel of a guild
        GUILD_CHANNEL("gc"),
        /// direct messages, alone or in a group
        PRIVATE_CHANNEL("pc"),
        /// a party; only in Discord's OpenAPI document
        PARTY("party");

        private static final Map<String, Known> BY_CODE = OpenEnum.byCode(values());

        private final String code;

        Known(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /// A value that this version does not know.
    ///
    /// @param code the value as Discord wrote it
    record Unknown(String code) implements ActivityLocationKind {}
}
