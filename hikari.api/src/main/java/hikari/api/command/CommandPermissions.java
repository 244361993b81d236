package hikari.api.command;

import hikari.api.Snowflake;
import java.util.List;

/// Who may use a command in a guild.
///
/// @param id the command, or the application for all its commands
/// @param applicationId the application
/// @param guildId the guild
/// @param permissions who may and may not, up to 100
/// @see "Discord documentation: Interactions, Application Commands, Guild Application Command
///   Permissions Object"
public record CommandPermissions(
        Snowflake id,
        Snowflake applicationId,
        Snowflake guildId,
        List<CommandPermission> permissions) {}
