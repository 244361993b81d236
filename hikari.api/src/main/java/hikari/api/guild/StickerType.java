package hikari.api.guild;

import hikari.api.OpenEnum;
import java.util.Map;

/// Whose a sticker is.
///
/// @see "Discord documentation: Resources, Sticker, Sticker Types"
public sealed interface StickerType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static StickerType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements StickerType {
        /// Discord's own, in a pack
        STANDARD(1),
        /// a guild's
        GUILD(2);

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
    record Unknown(Integer code) implements StickerType {}
}
