package hikari.api.user;

import java.util.Optional;

/// What a user collected and shows.
///
/// @param nameplate the picture behind the user's name
/// @see "Discord documentation: Resources, User, Collectibles"
public record Collectibles(Optional<Nameplate> nameplate) {}
