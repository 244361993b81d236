package hikari.api.channel;

import hikari.api.OpenEnum;
import java.util.Map;

/// How posts of a forum are ordered.
///
/// @see "Discord documentation: Resources, Channel, Sort Order Types"
public sealed interface SortOrder extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static SortOrder of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements SortOrder {
        /// the latest message first
        LATEST_ACTIVITY(0),
        /// the newest post first
        CREATION_DATE(1);

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
    record Unknown(Integer code) implements SortOrder {}
}
