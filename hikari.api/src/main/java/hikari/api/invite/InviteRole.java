package hikari.api.invite;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import hikari.api.guild.Permission;
import hikari.api.guild.RoleColors;
import java.util.Optional;

/// What an [Invite] tells of a role that it gives.
///
/// @param id the role
/// @param name its name
/// @param position where it stands
/// @param color the colour as 0xRRGGBB
/// @param colors the colours
/// @param icon the hash of the icon
/// @param unicodeEmoji an emoji as the icon
/// @param permissions what its members may do; undocumented
/// @see "Discord documentation: Resources, Invite, Invite Object"
public record InviteRole(
        Snowflake id,
        String name,
        int position,
        int color,
        Optional<RoleColors> colors,
        Optional<String> icon,
        Optional<String> unicodeEmoji,
        Optional<Flags<Permission>> permissions) {

    /// {@return the address of the icon, if there is one}
    public Optional<ImageUrl> iconUrl() {
        return icon.map(hash -> Cdn.roleIcon(id, hash));
    }
}
