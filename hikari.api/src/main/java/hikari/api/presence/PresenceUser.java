package hikari.api.presence;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import java.util.Optional;

/// The user of a [Presence]: the id, and what Discord happens to tell.
///
/// @param id the user's id
/// @param username the account's name
/// @param discriminator the four digits of a bot's tag
/// @param globalName the name the user shows
/// @param avatar the hash of the avatar
/// @see "Discord documentation: Gateway Events, Presence Update"
public record PresenceUser(
        Snowflake id,
        Settable<String> username,
        Settable<String> discriminator,
        Settable<String> globalName,
        Settable<String> avatar) {

    /// {@return the address of the avatar, if Discord told it and there is one}
    public Optional<ImageUrl> avatarUrl() {
        return avatar.value().map(hash -> Cdn.userAvatar(id, hash));
    }
}
