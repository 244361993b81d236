package hikari.api.user;

import hikari.api.Snowflake;
import java.util.Optional;

/// The guild of a [ConnectionIntegration].
///
/// @param id the guild's id
/// @param name the name
/// @param icon the hash of the icon
/// @see "Discord OpenAPI: ConnectedAccountGuildResponse"
public record ConnectionGuild(Snowflake id, String name, Optional<String> icon) {}
