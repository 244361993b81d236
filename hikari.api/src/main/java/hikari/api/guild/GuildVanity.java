package hikari.api.guild;

import java.util.Optional;

/// The address that a guild chose for itself.
///
/// @param code the code of its invite, if it has one
/// @param uses how often it was used
/// @param error why there is none, if Discord says so
/// @see "Discord documentation: Guild Resource, Get Guild Vanity URL"
public record GuildVanity(Optional<String> code, int uses, Optional<VanityError> error) {}
