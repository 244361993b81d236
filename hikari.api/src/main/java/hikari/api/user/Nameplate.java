package hikari.api.user;

import hikari.api.Snowflake;

/// The picture behind a user's name in lists of members.
///
/// @param skuId what was bought to have it
/// @param asset the path of the picture
/// @param label its name; unused today
/// @param palette the background colour, by name
/// @see "Discord documentation: Resources, User, Nameplate"
public record Nameplate(Snowflake skuId, String asset, String label, String palette) {}
