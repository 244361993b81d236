package hikari.api.channel;

import hikari.api.OpenEnum;
import java.util.Map;

/// The quality of cameras in a voice channel.
///
/// @see "Discord documentation: Resources, Channel, Video Quality Modes"
public sealed interface VideoQualityMode extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static VideoQualityMode of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements VideoQualityMode {
        /// chosen by Discord
        AUTO(1),
        /// 720p
        FULL(2);

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
    record Unknown(Integer code) implements VideoQualityMode {}
}
