package hikari.api.voice;

import hikari.api.OpenEnum;
import java.util.Map;

/// How the emoji of an effect in a voice channel moves.
///
/// @see "Discord documentation: Gateway Events, Voice Channel Effect Send, Animation Types"
public sealed interface VoiceEffectAnimation extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static VoiceEffectAnimation of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements VoiceEffectAnimation {
        /// a fun one, of somebody with Nitro
        PREMIUM(0),
        /// the usual one
        BASIC(1);

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
    record Unknown(Integer code) implements VoiceEffectAnimation {}
}
