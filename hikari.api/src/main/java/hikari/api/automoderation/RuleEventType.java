package hikari.api.automoderation;

import hikari.api.OpenEnum;
import java.util.Map;

/// When a rule is looked at.
///
/// @see "Discord documentation: Resources, Auto Moderation, Event Types"
public sealed interface RuleEventType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static RuleEventType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements RuleEventType {
        /// a member writes or edits a message
        MESSAGE_SEND(1),
        /// a member edits the profile
        MEMBER_UPDATE(2);

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
    record Unknown(Integer code) implements RuleEventType {}
}
