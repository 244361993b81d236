package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.command.CommandPermissions;
import hikari.api.rest.CommandSet;
import hikari.api.rest.Commands;
import java.util.List;

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
}
