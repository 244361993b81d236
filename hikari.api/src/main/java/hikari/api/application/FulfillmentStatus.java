package hikari.api.application;

import hikari.api.OpenEnum;
import java.util.Map;

/// Whether what an [Entitlement] promises was delivered.
///
/// @see "Discord OpenAPI: EntitlementTenantFulfillmentStatusResponse"
public sealed interface FulfillmentStatus extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static FulfillmentStatus of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements FulfillmentStatus {
        /// not known
        UNKNOWN(0),
        /// nothing is to be delivered
        FULFILLMENT_NOT_NEEDED(1),
        /// it is to be delivered
        FULFILLMENT_NEEDED(2),
        /// it was delivered
        FULFILLED(3),
        /// it could not be delivered
        FULFILLMENT_FAILED(4),
        /// it is to be taken back
        UNFULFILLMENT_NEEDED(5),
        /// it was taken back
        UNFULFILLED(6),
        /// it could not be taken back
        UNFULFILLMENT_FAILED(7);

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
    record Unknown(Integer code) implements FulfillmentStatus {}
}
