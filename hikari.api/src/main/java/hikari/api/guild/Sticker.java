package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.cdn.ImageUrl;
import hikari.api.user.User;
import java.util.Optional;

/// A sticker, Discord's or a guild's.
///
/// @param id the sticker's id
/// @param packId the pack of a standard sticker
/// @param name the name
/// @param description the description
/// @param tags words for search, separated by commas, up to 200 characters
/// @param asset empty; once the hash of the picture
/// @param type whose it is
/// @param formatType the kind of file
/// @param available whether a guild's sticker can be used
/// @param guildId the guild that owns it
/// @param user who uploaded it
/// @param sortValue where a standard sticker stands in its pack
/// @see "Discord documentation: Resources, Sticker, Sticker Object"
public record Sticker(
        Snowflake id,
        Optional<Snowflake> packId,
        String name,
        Optional<String> description,
        String tags,
        Optional<String> asset,
        StickerType type,
        StickerFormat formatType,
        Optional<Boolean> available,
        Optional<Snowflake> guildId,
        Optional<User> user,
        Optional<Integer> sortValue) {

    /// {@return the address of the sticker} PNG, GIF or Lottie, as its format says; of a format
    /// that this version does not know, PNG.
    public ImageUrl imageUrl() {
        return formatType.imageUrl(id);
    }
}
