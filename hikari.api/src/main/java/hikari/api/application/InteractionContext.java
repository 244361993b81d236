package hikari.api.application;

import hikari.api.OpenEnum;
import java.util.Map;

/// Where an interaction was invoked, or a command can be used.
///
/// @see "Discord documentation: Interactions, Receiving and Responding, Interaction Context Types"
public sealed interface InteractionContext extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static InteractionContext of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements InteractionContext {
        /// in a guild
        GUILD(0),
        /// in direct messages with the bot
        BOT_DM(1),
        /// in other direct messages and groups
        PRIVATE_CHANNEL(2);

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
    record Unknown(Integer code) implements InteractionContext {}
}
