package hikari.api.user;

import hikari.api.Snowflake;

/// The decoration around an avatar.
///
/// @param asset the hash of the decoration's image
/// @param skuId what was bought to have it
/// @see "Discord documentation: Resources, User, Avatar Decoration Data Object"
public record AvatarDecoration(String asset, Snowflake skuId) {}
