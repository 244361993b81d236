package hikari.api.guild;

import hikari.api.user.User;
import java.util.Optional;

/// A user who is banned from a guild.
///
/// @param reason why
/// @param user who
/// @see "Discord documentation: Resources, Guild, Ban Object"
public record Ban(Optional<String> reason, User user) {}
