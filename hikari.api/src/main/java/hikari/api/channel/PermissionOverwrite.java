package hikari.api.channel;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.guild.Permission;

/// Permissions that a role or member has differently in a channel.
///
/// @param id the role or user
/// @param type which of the two
/// @param allow what is allowed
/// @param deny what is forbidden
/// @see "Discord documentation: Resources, Channel, Overwrite Object"
public record PermissionOverwrite(
        Snowflake id, OverwriteType type, Flags<Permission> allow, Flags<Permission> deny) {

    /// {@return an overwrite for a role}
    ///
    /// @param role the role
    /// @param allow what is allowed
    /// @param deny what is forbidden
    public static PermissionOverwrite ofRole(
            Snowflake role, Flags<Permission> allow, Flags<Permission> deny) {
        return new PermissionOverwrite(role, OverwriteType.Known.ROLE, allow, deny);
    }

    /// {@return an overwrite for a member}
    ///
    /// @param user the member
    /// @param allow what is allowed
    /// @param deny what is forbidden
    public static PermissionOverwrite ofMember(
            Snowflake user, Flags<Permission> allow, Flags<Permission> deny) {
        return new PermissionOverwrite(user, OverwriteType.Known.MEMBER, allow, deny);
    }
}
