package hikari.api.command;

import hikari.api.Snowflake;

/// Whether a role, user or channel may use a command.
///
/// @param id the role, user or channel; the guild's id is everybody, the guild's id less one all
///   channels
/// @param type which of these
/// @param permission whether the command may be used
/// @see "Discord documentation: Interactions, Application Commands, Application Command Permissions
///   Structure"
public record CommandPermission(Snowflake id, CommandPermissionType type, boolean permission) {}
