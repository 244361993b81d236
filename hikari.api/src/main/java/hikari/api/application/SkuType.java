package hikari.api.application;

import hikari.api.OpenEnum;
import java.util.Map;

/// What kind of thing a [Sku] is.
///
/// @see "Discord documentation: Resources, SKU, SKU Types"
public sealed interface SkuType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static SkuType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements SkuType {
        /// bought once and kept
        DURABLE(2),
        /// bought and used up
        CONSUMABLE(3),
        /// paid for again and again
        SUBSCRIPTION(5),
        /// made by Discord for each subscription; not for use
        SUBSCRIPTION_GROUP(6);

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
    record Unknown(Integer code) implements SkuType {}
}
