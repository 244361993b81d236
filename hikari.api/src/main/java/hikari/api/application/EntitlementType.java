package hikari.api.application;

import hikari.api.OpenEnum;
import java.util.Map;

/// How an [Entitlement] came about.
///
/// @see "Discord documentation: Resources, Entitlement, Entitlement Types"
public sealed interface EntitlementType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static EntitlementType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements EntitlementType {
        /// bought by the user
        PURCHASE(1),
        /// part of a Nitro subscription
        PREMIUM_SUBSCRIPTION(2),
        /// given by the developer
        DEVELOPER_GIFT(3),
        /// bought by a developer in test mode
        TEST_MODE_PURCHASE(4),
        /// taken while it was free
        FREE_PURCHASE(5),
        /// given by another user
        USER_GIFT(6),
        /// taken for free with Nitro
        PREMIUM_PURCHASE(7),
        /// bought as a subscription of the application
        APPLICATION_SUBSCRIPTION(8),
        /// got for a quest; only in Discord's OpenAPI document
        QUEST_REWARD(10);

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
    record Unknown(Integer code) implements EntitlementType {}
}
