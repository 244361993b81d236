package hikari.api.guild;

import hikari.api.OpenEnum;
import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import java.util.Map;

/// The kind of a sticker's file.
///
/// @see "Discord documentation: Resources, Sticker, Sticker Format Types"
public sealed interface StickerFormat extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static StickerFormat of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// {@return the address of a sticker in this format} Of a format that this version does not
    /// know, PNG.
    ///
    /// @param stickerId the sticker
    default ImageUrl imageUrl(Snowflake stickerId) {
        return switch (this) {
            case Known.LOTTIE -> Cdn.lottieSticker(stickerId);
            case Known.GIF -> Cdn.gifSticker(stickerId);
            default -> Cdn.sticker(stickerId);
        };
    }

    /// The values that this version knows.
    enum Known implements StickerFormat {
        /// a picture
        PNG(1),
        /// a moving picture
        APNG(2),
        /// vectors in JSON
        LOTTIE(3),
        /// a moving picture
        GIF(4);

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
    record Unknown(Integer code) implements StickerFormat {}
}
