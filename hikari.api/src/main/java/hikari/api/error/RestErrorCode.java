package hikari.api.error;

import hikari.api.OpenEnum;
import java.util.List;

/// Discord's JSON error codes: which of the many reasons for a status it was. Open: a code that
/// this version does not name keeps its number.
///
/// Discord has 240 of them, numbered by kind. Each kind is an enum of its own, so that a program
/// can ask for one code, or for any of a kind:
///
/// | codes | kind | says |
/// |---|---|---|
/// | from 10001 | [NotFoundErrorCode] | what the request names does not exist |
/// | from 20001 | [RefusedErrorCode] | who asks may not, or not now |
/// | from 30001 | [MaximumErrorCode] | there is no room for another one |
/// | from 40001 | [StateErrorCode] | things are not in a state in which it can be done |
/// | from 50001, and 0 | [InvalidErrorCode] | the request, or what it asks for, is not valid |
/// | from 60000 | [FeatureErrorCode] | what can go wrong with single features |
///
/// ```java
/// try {
///     rest.messages().delete(channelId, messageId);
/// } catch (RestResponseException e) {
///     switch (e.code()) {
///         case NotFoundErrorCode gone -> log.info("nothing left to delete: {}", gone);
///         case InvalidErrorCode.MISSING_PERMISSIONS -> askForPermissions();
///         default -> throw e;
///     }
/// }
/// ```
///
/// @see "Discord documentation: Opcodes and Status Codes, JSON Error Codes"
public sealed interface RestErrorCode extends OpenEnum<Integer> {

    /// {@return the code of this number}
    ///
    /// @param code Discord's number
    static RestErrorCode of(int code) {
        var known = KnownErrorCodes.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// A code that this version has a name for.
    sealed interface Known extends RestErrorCode
            permits NotFoundErrorCode,
                    RefusedErrorCode,
                    MaximumErrorCode,
                    StateErrorCode,
                    InvalidErrorCode,
                    FeatureErrorCode {

        /// {@return all of them, of all kinds}
        static List<Known> values() {
            return KnownErrorCodes.ALL;
        }

        /// {@return the name, as in `MISSING_PERMISSIONS`}
        String name();
    }

    /// A code that this version has no name for.
    ///
    /// @param code Discord's number
    record Unknown(Integer code) implements RestErrorCode {
        @Override
        public String toString() {
            return code.toString();
        }
    }
}
