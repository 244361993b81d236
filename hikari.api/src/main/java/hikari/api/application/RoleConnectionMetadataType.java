package hikari.api.application;

import hikari.api.OpenEnum;
import java.util.Map;

/// How a value of a user is compared with that of a linked role.
///
/// @see "Discord documentation: Application Role Connection Metadata Resource, Application Role
///   Connection Metadata Type"
public sealed interface RoleConnectionMetadataType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static RoleConnectionMetadataType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements RoleConnectionMetadataType {
        /// the user's number is at most the guild's
        INTEGER_LESS_THAN_OR_EQUAL(1),
        /// the user's number is at least the guild's
        INTEGER_GREATER_THAN_OR_EQUAL(2),
        /// the numbers are equal
        INTEGER_EQUAL(3),
        /// the numbers differ
        INTEGER_NOT_EQUAL(4),
        /// the user's time is at most so many days ago
        DATETIME_LESS_THAN_OR_EQUAL(5),
        /// the user's time is at least so many days ago
        DATETIME_GREATER_THAN_OR_EQUAL(6),
        /// the user has it as the guild wants it
        BOOLEAN_EQUAL(7),
        /// the user does not have it as the guild wants it
        BOOLEAN_NOT_EQUAL(8);

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
    record Unknown(Integer code) implements RoleConnectionMetadataType {}
}
