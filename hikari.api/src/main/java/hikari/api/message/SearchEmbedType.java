package hikari.api.message;

import hikari.api.OpenEnum;
import java.util.Map;

/// What kind of embed the messages have that a search looks for. Not the same as the types of
/// embeds.
///
/// @see "Discord documentation: Message Resource, Search Guild Messages"
public sealed interface SearchEmbedType extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static SearchEmbedType of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements SearchEmbedType {
        /// an image
        IMAGE("image"),
        /// a video
        VIDEO("video"),
        /// a moving picture
        GIF("gif"),
        /// a sound
        SOUND("sound"),
        /// an article
        ARTICLE("article");

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
    record Unknown(String code) implements SearchEmbedType {}
}
