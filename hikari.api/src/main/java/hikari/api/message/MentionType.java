package hikari.api.message;

import hikari.api.OpenEnum;
import java.util.Map;

/// A kind of mention.
///
/// @see "Discord documentation: Resources, Message, Allowed Mention Types"
public sealed interface MentionType extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static MentionType of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements MentionType {
        /// roles
        ROLES("roles"),
        /// users
        USERS("users"),
        /// `@everyone` and `@here`
        EVERYONE("everyone");

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
    record Unknown(String code) implements MentionType {}
}
