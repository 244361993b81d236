package hikari.rest.wire;

import hikari.api.Flags;
import hikari.api.channel.OverwriteType;
import hikari.api.guild.Permission;

/// What an overwrite is made of.
///
/// @param type whom it is for
/// @param allow what it allows
/// @param deny what it denies
public record EditPermissions(
        OverwriteType type, Flags<Permission> allow, Flags<Permission> deny) {}
