package hikari.api.message;

import hikari.api.OpenEnum;
import java.util.Map;

/// Who wrote the messages that a search looks for.
///
/// @see "Discord documentation: Message Resource, Search Guild Messages"
public sealed interface SearchAuthorType extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static SearchAuthorType of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements SearchAuthorType {
        /// people
        USER("user"),
        /// bots
        BOT("bot"),
        /// webhooks
        WEBHOOK("webhook"),
        /// anybody but people
        NO_USER("-user"),
        /// anybody but bots
        NO_BOT("-bot"),
        /// anybody but webhooks
        NO_WEBHOOK("-webhook");

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
    record Unknown(String code) implements SearchAuthorType {}
}
