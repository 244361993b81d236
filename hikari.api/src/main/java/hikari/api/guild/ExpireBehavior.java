package hikari.api.guild;

import hikari.api.OpenEnum;
import java.util.Map;

/// What happens to those who no longer subscribe to an [Integration].
///
/// @see "Discord documentation: Resources, Guild, Integration Expire Behaviors"
public sealed interface ExpireBehavior extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ExpireBehavior of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ExpireBehavior {
        /// they lose the role
        REMOVE_ROLE(0),
        /// they are kicked
        KICK(1);

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
    record Unknown(Integer code) implements ExpireBehavior {}
}
