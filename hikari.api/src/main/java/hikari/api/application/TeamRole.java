package hikari.api.application;

import hikari.api.OpenEnum;
import java.util.Map;

/// What a member of a [Team] may do.
///
/// @see "Discord documentation: Topics, Teams, Team Member Role Types"
public sealed interface TeamRole extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static TeamRole of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements TeamRole {
        /// all but deleting the team and its applications
        ADMIN("admin"),
        /// read secrets and change most settings
        DEVELOPER("developer"),
        /// look only
        READ_ONLY("read_only");

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
    record Unknown(String code) implements TeamRole {}
}
