package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.command.CommandPermission;
import hikari.api.command.CommandPermissions;
import hikari.api.rest.CommandSet;
import hikari.api.rest.Commands;
import hikari.rest.wire.CommandPermissionsOf;
import hikari.rest.wire.EditCommandPermissions;
import java.util.List;
import java.util.Map;

/// [Commands] over an exchange.
///
/// @param exchange sends the requests
record DefaultCommands(Exchange exchange) implements Commands {
    @Override
    public CommandSet global(Snowflake applicationId) {
        return new GlobalCommands(exchange, applicationId);
    }

    @Override
    public CommandSet guild(Snowflake applicationId, Snowflake guildId) {
        return new GuildCommands(exchange, applicationId, guildId);
    }

    @Override
    public List<CommandPermissions> fetchPermissions(Snowflake applicationId, Snowflake guildId) {
        return exchange.fetch(
                CommandRoutes.LIST_GUILD_APPLICATION_COMMAND_PERMISSIONS.at(
                        applicationId, guildId));
    }

    @Override
    public CommandPermissions fetchPermissions(
            Snowflake applicationId, Snowflake guildId, Snowflake commandId) {
        return exchange.fetch(
                CommandRoutes.GET_GUILD_APPLICATION_COMMAND_PERMISSIONS.at(
                        applicationId, guildId, commandId));
    }

    @Override
    public CommandPermissions editPermissions(
            Snowflake applicationId,
            Snowflake guildId,
            Snowflake commandId,
            List<CommandPermission> permissions) {
        return exchange.fetch(
                CommandRoutes.SET_GUILD_APPLICATION_COMMAND_PERMISSIONS
                        .at(applicationId, guildId, commandId)
                        .body(
                                new EditCommandPermissions(
                                        List.copyOf(
                                                Ranges.size("permissions", permissions, 0, 100)))));
    }

    @Override
    @Deprecated
    public List<CommandPermissions> editAllPermissions(
            Snowflake applicationId,
            Snowflake guildId,
            Map<Snowflake, List<CommandPermission>> permissions) {
        var all =
                permissions.entrySet().stream()
                        .map(entry -> new CommandPermissionsOf(entry.getKey(), entry.getValue()))
                        .toList();
        return exchange.fetch(
                CommandRoutes.BATCH_EDIT_APPLICATION_COMMAND_PERMISSIONS
                        .at(applicationId, guildId)
                        .body(all));
    }
}
