package hikari.api.message;

import hikari.api.OpenEnum;
import java.util.Map;

/// What the messages have that a search looks for.
///
/// @see "Discord documentation: Message Resource, Search Guild Messages"
public sealed interface SearchHas extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static SearchHas of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements SearchHas {
        /// an image
        IMAGE("image"),
        /// a sound attachment
        SOUND("sound"),
        /// a video
        VIDEO("video"),
        /// an attachment
        FILE("file"),
        /// a sticker
        STICKER("sticker"),
        /// an embed
        EMBED("embed"),
        /// a link
        LINK("link"),
        /// a poll
        POLL("poll"),
        /// a forwarded message
        SNAPSHOT("snapshot"),
        /// not an image
        NO_IMAGE("-image"),
        /// not a sound attachment
        NO_SOUND("-sound"),
        /// not a video
        NO_VIDEO("-video"),
        /// not an attachment
        NO_FILE("-file"),
        /// not a sticker
        NO_STICKER("-sticker"),
        /// not an embed
        NO_EMBED("-embed"),
        /// not a link
        NO_LINK("-link"),
        /// not a poll
        NO_POLL("-poll"),
        /// not a forwarded message
        NO_SNAPSHOT("-snapshot");

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
    record Unknown(String code) implements SearchHas {}
}
