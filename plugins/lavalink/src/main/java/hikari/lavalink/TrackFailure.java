package hikari.lavalink;

import hikari.api.OpenEnum;
import java.util.Map;
import java.util.Optional;

/// Why a track could not be loaded or played.
///
/// @param message what happened
/// @param severity whose fault it is
/// @param cause the cause
/// @see "Lavalink documentation: WebSocket API, Exception Object"
public record TrackFailure(Optional<String> message, Severity severity, String cause) {

    /// Whose fault it is.
    public sealed interface Severity extends OpenEnum<String> {
        /// {@return the value that a node writes as this code}
        ///
        /// @param code the code, known or not
        static Severity of(String code) {
            var known = Known.BY_CODE.get(code);
            return known != null ? known : new Unknown(code);
        }

        /// The values that this version knows.
        enum Known implements Severity {
            /// Nobody's: the cause is known and to be expected.
            COMMON("common"),
            /// Perhaps that of something outside.
            SUSPICIOUS("suspicious"),
            /// Probably the node's.
            FAULT("fault");

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
        /// @param code the value as the node wrote it
        record Unknown(String code) implements Severity {}
    }
}
