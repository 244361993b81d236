package hikari.api.guild;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import hikari.api.text.Markup;
import java.util.Optional;

/// A role: a group of members with permissions, and a colour.
///
/// @param id the role's id; that of `@everyone` is the guild's
/// @param name the name
/// @param description the description; only in examples of the documentation
/// @param color the colour as 0xRRGGBB; 0 is none
/// @param colors the colours
/// @param hoist whether its members are listed apart
/// @param icon the hash of the icon
/// @param unicodeEmoji an emoji as the icon
/// @param position where it stands; of equal positions the smaller id stands higher
/// @param permissions what its members may do
/// @param managed whether an integration owns it
/// @param mentionable whether everybody may mention it
/// @param tags what it belongs to
/// @param flags marks
/// @see "Discord documentation: Topics, Permissions, Role Object"
public record Role(
        Snowflake id,
        String name,
        Optional<String> description,
        int color,
        Optional<RoleColors> colors,
        boolean hoist,
        Optional<String> icon,
        Optional<String> unicodeEmoji,
        int position,
        Flags<Permission> permissions,
        boolean managed,
        boolean mentionable,
        Optional<RoleTags> tags,
        Flags<RoleFlag> flags) {

    /// {@return the text that mentions this role in a message}
    public String mention() {
        return Markup.role(id).toString();
    }

    /// {@return the address of the icon, if there is one}
    public Optional<ImageUrl> iconUrl() {
        return icon.map(hash -> Cdn.roleIcon(id, hash));
    }
}
