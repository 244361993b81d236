package hikari.api.command;

import hikari.api.OpenEnum;
import java.util.Map;

/// The kind of a [Command].
///
/// @see "Discord documentation: Interactions, Application Commands, Application Command Types"
public sealed interface CommandType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static CommandType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements CommandType {
        /// a slash command
        CHAT_INPUT(1),
        /// in the context menu of a user
        USER(2),
        /// in the context menu of a message
        MESSAGE(3),
        /// starts the application's activity
        PRIMARY_ENTRY_POINT(4);

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
    record Unknown(Integer code) implements CommandType {}
}
