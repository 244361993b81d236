package hikari.lavalink;

import hikari.api.OpenEnum;
import java.util.Map;

/// Why a track ended.
///
/// @see "Lavalink documentation: WebSocket API, Track End Reason"
public sealed interface TrackEndReason extends OpenEnum<String> {
    /// {@return the value that a node writes as this code}
    ///
    /// @param code the code, known or not
    static TrackEndReason of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// {@return whether the next track may start: nobody has decided otherwise}
    default boolean mayStartNext() {
        return this == Known.FINISHED || this == Known.LOAD_FAILED;
    }

    /// The values that this version knows.
    enum Known implements TrackEndReason {
        /// It was over.
        FINISHED("finished"),
        /// It could not be loaded.
        LOAD_FAILED("loadFailed"),
        /// Somebody stopped it.
        STOPPED("stopped"),
        /// Another one took its place.
        REPLACED("replaced"),
        /// Its player was cleaned up.
        CLEANUP("cleanup");

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
    record Unknown(String code) implements TrackEndReason {}
}
