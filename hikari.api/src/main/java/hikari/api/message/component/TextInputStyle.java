package hikari.api.message.component;

import hikari.api.OpenEnum;
import java.util.Map;

/// How large a text input is.
///
/// @see "Discord documentation: Components, Component Reference, Text Input Styles"
public sealed interface TextInputStyle extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static TextInputStyle of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements TextInputStyle {
        /// one line
        SHORT(1),
        /// several lines
        PARAGRAPH(2);

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
    record Unknown(Integer code) implements TextInputStyle {}
}
