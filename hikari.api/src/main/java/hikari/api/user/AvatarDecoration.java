package hikari.api.user;

import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;

/// The decoration around an avatar.
///
/// @param asset the hash of the decoration's image
/// @param skuId what was bought to have it
/// @see "Discord documentation: Resources, User, Avatar Decoration Data Object"
public record AvatarDecoration(String asset, Snowflake skuId) {

    /// {@return the address of the decoration}
    public ImageUrl imageUrl() {
        return Cdn.avatarDecoration(asset);
    }
}
