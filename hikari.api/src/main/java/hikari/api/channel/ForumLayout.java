package hikari.api.channel;

import hikari.api.OpenEnum;
import java.util.Map;

/// How posts of a forum are shown.
///
/// @see "Discord documentation: Resources, Channel, Forum Layout Types"
public sealed interface ForumLayout extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ForumLayout of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ForumLayout {
        /// as the reader likes
        NOT_SET(0),
        /// as a list
        LIST_VIEW(1),
        /// as tiles
        GALLERY_VIEW(2);

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
    record Unknown(Integer code) implements ForumLayout {}
}
