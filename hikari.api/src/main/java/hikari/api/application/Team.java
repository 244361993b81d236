package hikari.api.application;

import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import java.util.List;
import java.util.Optional;

/// A group of developers that owns applications.
///
/// @param icon the hash of the icon
/// @param id the team's id
/// @param members who belongs to it
/// @param name the name
/// @param ownerUserId who owns it
/// @see "Discord documentation: Topics, Teams, Team Object"
public record Team(
        Optional<String> icon,
        Snowflake id,
        List<TeamMember> members,
        String name,
        Snowflake ownerUserId) {

    /// {@return the address of the icon, if there is one}
    public Optional<ImageUrl> iconUrl() {
        return icon.map(hash -> Cdn.teamIcon(id, hash));
    }
}
