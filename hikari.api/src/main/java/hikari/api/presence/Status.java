package hikari.api.presence;

import hikari.api.OpenEnum;
import java.util.Map;

/// How present somebody is.
///
/// @see "Discord documentation: Gateway Events, Status Types"
public sealed interface Status extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static Status of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements Status {
        /// there
        ONLINE("online"),
        /// not to be disturbed
        DND("dnd"),
        /// away
        IDLE("idle"),
        /// shown as offline; only what a bot sets
        INVISIBLE("invisible"),
        /// not there
        OFFLINE("offline");

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
    record Unknown(String code) implements Status {}
}
