package hikari.rest.wire;

import hikari.api.Snowflake;
import hikari.api.command.CommandPermission;
import java.util.List;

/// Who may use a command, among others.
///
/// @param id the command
/// @param permissions who may and may not
public record CommandPermissionsOf(Snowflake id, List<CommandPermission> permissions) {}
