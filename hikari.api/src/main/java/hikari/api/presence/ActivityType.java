package hikari.api.presence;

import hikari.api.OpenEnum;
import java.util.Map;

/// The kind of an [Activity]. Bots can set PLAYING, STREAMING, LISTENING, WATCHING, CUSTOM and
/// COMPETING.
///
/// @see "Discord documentation: Gateway Events, Activity Types"
public sealed interface ActivityType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ActivityType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ActivityType {
        /// Playing something
        PLAYING(0),
        /// Streaming something
        STREAMING(1),
        /// Listening to something
        LISTENING(2),
        /// Watching something
        WATCHING(3),
        /// a text and an emoji
        CUSTOM(4),
        /// Competing in something
        COMPETING(5);

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
    record Unknown(Integer code) implements ActivityType {}
}
