package hikari.api.message.component;

import hikari.api.OpenEnum;
import java.util.Map;

/// How a button looks and what it does.
///
/// @see "Discord documentation: Components, Component Reference, Button Styles"
public sealed interface ButtonStyle extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ButtonStyle of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ButtonStyle {
        /// the most important of a group
        PRIMARY(1),
        /// an alternative
        SECONDARY(2),
        /// confirms
        SUCCESS(3),
        /// cannot be undone
        DANGER(4),
        /// opens an address
        LINK(5),
        /// sells something
        PREMIUM(6);

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
    record Unknown(Integer code) implements ButtonStyle {}
}
