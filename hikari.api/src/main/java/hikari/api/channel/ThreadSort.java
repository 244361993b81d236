package hikari.api.channel;

import hikari.api.OpenEnum;
import java.util.Map;

/// What a search for threads sorts by.
///
/// @see "Discord OpenAPI: thread_search"
public sealed interface ThreadSort extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ThreadSort of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ThreadSort {
        /// how well the name fits
        RELEVANCE("relevance"),
        /// when a thread was created
        CREATION_TIME("creation_time"),
        /// when somebody wrote last
        LAST_MESSAGE_TIME("last_message_time"),
        /// when a thread was archived
        ARCHIVE_TIME("archive_time");

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
    record Unknown(String code) implements ThreadSort {}
}
