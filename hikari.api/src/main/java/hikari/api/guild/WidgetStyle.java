package hikari.api.guild;

import hikari.api.OpenEnum;
import java.util.Map;

/// How the image of a widget looks.
///
/// @see "Discord documentation: Guild Resource, Widget Style Options"
public sealed interface WidgetStyle extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static WidgetStyle of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements WidgetStyle {
        /// a shield with the number of members who are there
        SHIELD("shield"),
        /// a large image with icon, name and members
        BANNER1("banner1"),
        /// a small one
        BANNER2("banner2"),
        /// a large image with icon, name and members, and the chat's name
        BANNER3("banner3"),
        /// a large logo, and a button to join
        BANNER4("banner4");

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
    record Unknown(String code) implements WidgetStyle {}
}
