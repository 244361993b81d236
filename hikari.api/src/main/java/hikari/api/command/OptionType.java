package hikari.api.command;

import hikari.api.OpenEnum;
import java.util.Map;

/// The type of a [CommandOption]'s value.
///
/// @see "Discord documentation: Interactions, Application Commands, Application Command Option
///   Type"
public sealed interface OptionType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static OptionType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements OptionType {
        /// a command of its own
        SUB_COMMAND(1),
        /// a group of commands
        SUB_COMMAND_GROUP(2),
        /// text
        STRING(3),
        /// a whole number of up to 53 bits
        INTEGER(4),
        /// true or false
        BOOLEAN(5),
        /// a user
        USER(6),
        /// a channel of any kind, or a category
        CHANNEL(7),
        /// a role
        ROLE(8),
        /// a user or role
        MENTIONABLE(9),
        /// a number of up to 53 bits
        NUMBER(10),
        /// a file
        ATTACHMENT(11);

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
    record Unknown(Integer code) implements OptionType {}
}
