package hikari.api.guild;

/// Why a guild has no address of its own at present.
///
/// @param message the reason in words
/// @param code Discord's JSON error code
/// @see "Discord OpenAPI: get_guild_vanity_url"
public record VanityError(String message, int code) {}
