package hikari.api.application;

import hikari.api.OpenEnum;
import java.util.Map;

/// The kind of an interaction.
///
/// @see "Discord documentation: Interactions, Receiving and Responding, Interaction Type"
public sealed interface InteractionType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static InteractionType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements InteractionType {
        /// is the endpoint there?
        PING(1),
        /// a command was run
        APPLICATION_COMMAND(2),
        /// a component was used
        MESSAGE_COMPONENT(3),
        /// an option is being typed
        APPLICATION_COMMAND_AUTOCOMPLETE(4),
        /// a modal was filled in
        MODAL_SUBMIT(5);

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
    record Unknown(Integer code) implements InteractionType {}
}
