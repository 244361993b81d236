package hikari.rest.wire;

import hikari.api.command.CommandPermission;
import java.util.List;

/// Who may use a command.
///
/// @param permissions who may and may not
public record EditCommandPermissions(List<CommandPermission> permissions) {}
