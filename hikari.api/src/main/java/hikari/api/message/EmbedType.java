package hikari.api.message;

import hikari.api.OpenEnum;
import java.util.Map;

/// The kind of an embed.
///
/// @see "Discord documentation: Resources, Message, Embed Types"
public sealed interface EmbedType extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static EmbedType of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements EmbedType {
        /// made of its members; what bots send
        RICH("rich"),
        /// a picture
        IMAGE("image"),
        /// a video
        VIDEO("video"),
        /// a moving picture, as a video
        GIFV("gifv"),
        /// an article
        ARTICLE("article"),
        /// a link
        LINK("link"),
        /// the result of a poll
        POLL_RESULT("poll_result");

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
    record Unknown(String code) implements EmbedType {}
}
