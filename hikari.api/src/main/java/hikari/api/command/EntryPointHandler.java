package hikari.api.command;

import hikari.api.OpenEnum;
import java.util.Map;

/// Who handles an entry point.
///
/// @see "Discord documentation: Interactions, Application Commands, Entry Point Command Handler
///   Types"
public sealed interface EntryPointHandler extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static EntryPointHandler of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements EntryPointHandler {
        /// the application
        APP_HANDLER(1),
        /// Discord, by starting the activity
        DISCORD_LAUNCH_ACTIVITY(2);

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
    record Unknown(Integer code) implements EntryPointHandler {}
}
