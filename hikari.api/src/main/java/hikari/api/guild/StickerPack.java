package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import java.util.List;
import java.util.Optional;

/// A pack of standard stickers.
///
/// @param id the pack's id
/// @param stickers the stickers
/// @param name the name
/// @param skuId what is sold
/// @param coverStickerId the sticker that stands for the pack
/// @param description the description
/// @param bannerAssetId the banner's picture
/// @see "Discord documentation: Resources, Sticker, Sticker Pack Object"
public record StickerPack(
        Snowflake id,
        List<Sticker> stickers,
        String name,
        Snowflake skuId,
        Optional<Snowflake> coverStickerId,
        String description,
        Optional<Snowflake> bannerAssetId) {

    /// {@return the address of the banner, if there is one}
    public Optional<ImageUrl> bannerUrl() {
        return bannerAssetId.map(Cdn::stickerPackBanner);
    }
}
