package hikari.api.message.component;

import hikari.api.OpenEnum;
import java.util.Map;

/// What a [SelectDefaultValue] names.
///
/// @see "Discord documentation: Components, Component Reference, Select Default Value Structure"
public sealed interface DefaultValueType extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static DefaultValueType of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements DefaultValueType {
        /// a user
        USER("user"),
        /// a role
        ROLE("role"),
        /// a channel
        CHANNEL("channel");

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
    record Unknown(String code) implements DefaultValueType {}
}
