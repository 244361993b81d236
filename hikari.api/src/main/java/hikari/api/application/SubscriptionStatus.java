package hikari.api.application;

import hikari.api.OpenEnum;
import java.util.Map;

/// How a [Subscription] stands.
///
/// @see "Discord documentation: Resources, Subscription, Subscription Statuses"
public sealed interface SubscriptionStatus extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static SubscriptionStatus of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements SubscriptionStatus {
        /// it will be renewed
        ACTIVE(0),
        /// it has ended, and nothing is paid
        INACTIVE(1),
        /// it will not be renewed
        ENDING(2);

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
    record Unknown(Integer code) implements SubscriptionStatus {}
}
