package hikari.api.message;

import hikari.api.OpenEnum;
import java.util.Map;

/// What a [MessageReference] is for.
///
/// @see "Discord documentation: Resources, Message, Message Reference Types"
public sealed interface MessageReferenceType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static MessageReferenceType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements MessageReferenceType {
        /// an answer, or the origin of a crosspost or notice
        DEFAULT(0),
        /// a forwarded message
        FORWARD(1);

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
    record Unknown(Integer code) implements MessageReferenceType {}
}
