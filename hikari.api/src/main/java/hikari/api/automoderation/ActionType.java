package hikari.api.automoderation;

import hikari.api.OpenEnum;
import java.util.Map;

/// What a rule does.
///
/// @see "Discord documentation: Resources, Auto Moderation, Action Types"
public sealed interface ActionType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ActionType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ActionType {
        /// blocks the message
        BLOCK_MESSAGE(1),
        /// writes to a channel
        SEND_ALERT_MESSAGE(2),
        /// times the member out; only for words and mentions
        TIMEOUT(3),
        /// keeps the member from writing and speaking
        BLOCK_MEMBER_INTERACTION(4);

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
    record Unknown(Integer code) implements ActionType {}
}
