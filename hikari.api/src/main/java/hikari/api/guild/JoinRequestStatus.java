package hikari.api.guild;

import hikari.api.OpenEnum;
import java.util.Map;

/// How far a [JoinRequest] is.
///
/// @see "Discord OpenAPI: GuildJoinRequestApplicationStatus"
public sealed interface JoinRequestStatus extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static JoinRequestStatus of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements JoinRequestStatus {
        /// not yet handed in
        STARTED("STARTED"),
        /// waits for an answer
        SUBMITTED("SUBMITTED"),
        /// refused
        REJECTED("REJECTED"),
        /// let in
        APPROVED("APPROVED");

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
    record Unknown(String code) implements JoinRequestStatus {}
}
