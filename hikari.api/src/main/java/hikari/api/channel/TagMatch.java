package hikari.api.channel;

import hikari.api.OpenEnum;
import java.util.Map;

/// How many of the tags that are searched for a post must have.
///
/// @see "Discord OpenAPI: thread_search"
public sealed interface TagMatch extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static TagMatch of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements TagMatch {
        /// all of them
        ALL("match_all"),
        /// at least one
        SOME("match_some");

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
    record Unknown(String code) implements TagMatch {}
}
