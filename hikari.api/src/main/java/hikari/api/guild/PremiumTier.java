package hikari.api.guild;

import hikari.api.OpenEnum;
import java.util.Map;

/// The level that boosts brought a guild to.
///
/// @see "Discord documentation: Resources, Guild, Premium Tier"
public sealed interface PremiumTier extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static PremiumTier of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements PremiumTier {
        /// none
        NONE(0),
        /// the first
        TIER_1(1),
        /// the second
        TIER_2(2),
        /// the third
        TIER_3(3);

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
    record Unknown(Integer code) implements PremiumTier {}
}
