package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import hikari.api.user.User;
import java.util.Optional;

/// The application of an [Integration].
///
/// @param id the application's id
/// @param name the name
/// @param icon the hash of the icon
/// @param description the description
/// @param bot the bot's account
/// @param type the kind of application, as Discord's number
/// @param coverImage the hash of the cover image
/// @param primarySkuId what is sold first of all
/// @see "Discord documentation: Resources, Guild, Integration Application Object"
public record IntegrationApplication(
        Snowflake id,
        String name,
        Optional<String> icon,
        String description,
        Optional<User> bot,
        Optional<Integer> type,
        Optional<String> coverImage,
        Optional<Snowflake> primarySkuId) {

    /// {@return the address of the icon, if there is one}
    public Optional<ImageUrl> iconUrl() {
        return icon.map(hash -> Cdn.applicationIcon(id, hash));
    }

    /// {@return the address of the cover picture, if there is one}
    public Optional<ImageUrl> coverImageUrl() {
        return coverImage.map(hash -> Cdn.applicationCover(id, hash));
    }
}
