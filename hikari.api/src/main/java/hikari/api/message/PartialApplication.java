package hikari.api.message;

import hikari.api.Snowflake;
import hikari.api.application.ApplicationType;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import hikari.api.user.User;
import java.util.Optional;

/// What messages and invites tell of an application.
///
/// @param id the application's id
/// @param name the name
/// @param icon the hash of the icon
/// @param description the description
/// @param coverImage the hash of the cover picture
/// @param type what kind of application it is, if a special one; undocumented
/// @param primarySkuId what is sold, if the application is a game
/// @param bot the bot's account
/// @see "Discord documentation: Resources, Application, Application Object"
public record PartialApplication(
        Snowflake id,
        String name,
        Optional<String> icon,
        String description,
        Optional<String> coverImage,
        Optional<ApplicationType> type,
        Optional<Snowflake> primarySkuId,
        Optional<User> bot) {

    /// {@return the address of the icon, if there is one}
    public Optional<ImageUrl> iconUrl() {
        return icon.map(hash -> Cdn.applicationIcon(id, hash));
    }

    /// {@return the address of the cover picture, if there is one}
    public Optional<ImageUrl> coverImageUrl() {
        return coverImage.map(hash -> Cdn.applicationCover(id, hash));
    }
}
