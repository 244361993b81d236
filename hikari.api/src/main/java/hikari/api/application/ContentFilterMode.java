package hikari.api.application;

import hikari.api.OpenEnum;
import java.util.Map;

/// Whether an application's media are always filtered.
///
/// @see "Discord OpenAPI: ApplicationExplicitContentFilterTypes"
public sealed interface ContentFilterMode extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ContentFilterMode of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ContentFilterMode {
        /// as the guild has it
        INHERIT(0),
        /// always
        ALWAYS(1);

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
    record Unknown(Integer code) implements ContentFilterMode {}
}
