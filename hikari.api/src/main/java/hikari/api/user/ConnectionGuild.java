package hikari.api.user;

import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import java.util.Optional;

/// The guild of a [ConnectionIntegration].
///
/// @param id the guild's id
/// @param name the name
/// @param icon the hash of the icon
/// @see "Discord OpenAPI: ConnectedAccountGuildResponse"
public record ConnectionGuild(Snowflake id, String name, Optional<String> icon) {

    /// {@return the address of the icon, if there is one}
    public Optional<ImageUrl> iconUrl() {
        return icon.map(hash -> Cdn.guildIcon(id, hash));
    }
}
