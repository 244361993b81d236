package hikari.api.message;

import hikari.api.OpenEnum;
import java.util.Map;

/// What a search for messages sorts by.
///
/// @see "Discord documentation: Message Resource, Search Guild Messages"
public sealed interface SearchSort extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static SearchSort of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements SearchSort {
        /// when a message was sent
        TIMESTAMP("timestamp"),
        /// how well a message fits; no order is kept with it
        RELEVANCE("relevance");

        private static final Map<String, Known> BY_CODE = OpenEnum.byCode(values());

        private final String code;

        Known(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /// A value that this version does not know.
    ///
    /// @param code the value as Discord wrote it
    record Unknown(String code) implements SearchSort {}
}
