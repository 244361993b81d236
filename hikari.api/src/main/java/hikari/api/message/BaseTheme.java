package hikari.api.message;

import hikari.api.OpenEnum;
import java.util.Map;

/// What a [SharedClientTheme] builds on.
///
/// @see "Discord documentation: Resources, Message, Base Theme Types"
public sealed interface BaseTheme extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static BaseTheme of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements BaseTheme {
        /// not set
        UNSET(0),
        /// dark
        DARK(1),
        /// light
        LIGHT(2),
        /// darker
        DARKER(3),
        /// the darkest
        MIDNIGHT(4);

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
    record Unknown(Integer code) implements BaseTheme {}
}
