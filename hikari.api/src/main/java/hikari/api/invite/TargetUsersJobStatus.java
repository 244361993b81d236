package hikari.api.invite;

import hikari.api.OpenEnum;
import java.util.Map;

/// How far Discord is with reading the users of an [Invite].
///
/// @see "Discord documentation: Invite Resource, Get Target Users Job Status"
public sealed interface TargetUsersJobStatus extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static TargetUsersJobStatus of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements TargetUsersJobStatus {
        /// not said
        UNSPECIFIED(0),
        /// under way
        PROCESSING(1),
        /// done
        COMPLETED(2),
        /// ended with an error
        FAILED(3);

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
    record Unknown(Integer code) implements TargetUsersJobStatus {}
}
