package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.command.CommandPermission;
import hikari.api.command.CommandPermissions;
import java.util.List;
import java.util.Map;

/// Commands that applications offer to users.
///
/// @see "Discord documentation: Application Commands"
public interface Commands {
    /// {@return the commands that are offered everywhere} See [CommandSet].
    ///
    /// @param applicationId the application
    CommandSet global(Snowflake applicationId);

    /// {@return the commands that are offered in one guild} See [CommandSet].
    ///
    /// @param applicationId the application
    /// @param guildId the guild
    CommandSet guild(Snowflake applicationId, Snowflake guildId);

    /// {@return who may use which commands in a guild, of those commands that have rules}
    ///
    /// @param applicationId the application
    /// @param guildId the guild
    /// @see "Discord documentation: Application Commands, Get Guild Application Command
    ///   Permissions"
    List<CommandPermissions> fetchPermissions(Snowflake applicationId, Snowflake guildId);

    /// {@return who may use a command in a guild}
    ///
    /// @param applicationId the application
    /// @param guildId the guild
    /// @param commandId the command
    /// @throws hikari.api.error.NotFoundException with code 10066 when nobody set it
    /// @see "Discord documentation: Application Commands, Get Application Command Permissions"
    CommandPermissions fetchPermissions(
            Snowflake applicationId, Snowflake guildId, Snowflake commandId);

    /// {@return who may use a command in a guild, as changed} Takes the place of what was set. A
    /// bot cannot: it needs a client whose bearer token has the scope
    /// `applications.commands.permissions.update`, of a user who may manage the guild and its
    /// roles. Fires `APPLICATION_COMMAND_PERMISSIONS_UPDATE`.
    ///
    /// @param applicationId the application
    /// @param guildId the guild
    /// @param commandId the command, or the application for all its commands
    /// @param permissions who may and may not, up to 100
    /// @throws hikari.api.error.LimitExceededException with more than 100
    /// @see "Discord documentation: Application Commands, Edit Application Command Permissions"
    CommandPermissions editPermissions(
            Snowflake applicationId,
            Snowflake guildId,
            Snowflake commandId,
            List<CommandPermission> permissions);

    /// {@return who may use the commands of a guild, as changed}
    ///
    /// @param applicationId the application
    /// @param guildId the guild
    /// @param permissions who may and may not, by command
    /// @deprecated Discord has disabled it: every call fails. Use [#editPermissions(Snowflake,
    ///   Snowflake, Snowflake, List)].
    /// @see "Discord documentation: Application Commands, Batch Edit Application Command
    ///   Permissions"
    @Deprecated
    List<CommandPermissions> editAllPermissions(
            Snowflake applicationId,
            Snowflake guildId,
            Map<Snowflake, List<CommandPermission>> permissions);
}
