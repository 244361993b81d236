package hikari.api.message;

import hikari.api.OpenEnum;
import java.util.Map;

/// What a [MessageActivity] invites to.
///
/// @see "Discord documentation: Resources, Message, Message Activity Types"
public sealed interface MessageActivityType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static MessageActivityType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements MessageActivityType {
        /// to join
        JOIN(1),
        /// to watch
        SPECTATE(2),
        /// to listen
        LISTEN(3),
        /// to ask to join
        JOIN_REQUEST(5),
        /// to ask to stream
        STREAM_REQUEST(6);

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
    record Unknown(Integer code) implements MessageActivityType {}
}
