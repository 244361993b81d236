package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.cdn.ImageUrl;

/// What it takes to show a sticker in a message.
///
/// @param id the sticker's id
/// @param name the name
/// @param formatType the kind of file
/// @see "Discord documentation: Resources, Sticker, Sticker Item Object"
public record StickerItem(Snowflake id, String name, StickerFormat formatType) {

    /// {@return the address of the sticker} PNG, GIF or Lottie, as its format says; of a format
    /// that this version does not know, PNG.
    public ImageUrl imageUrl() {
        return formatType.imageUrl(id);
    }
}
