package hikari.api.user;

import hikari.api.OpenEnum;
import java.util.Map;

/// The kind of Nitro subscription.
///
/// @see "Discord documentation: Resources, User, Premium Types"
public sealed interface PremiumType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static PremiumType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements PremiumType {
        /// no subscription
        NONE(0),
        /// Nitro Classic
        NITRO_CLASSIC(1),
        /// Nitro
        NITRO(2),
        /// Nitro Basic
        NITRO_BASIC(3);

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
    record Unknown(Integer code) implements PremiumType {}
}
