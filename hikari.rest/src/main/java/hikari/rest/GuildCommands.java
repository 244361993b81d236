package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.command.Command;
import hikari.api.command.CreateCommand;
import hikari.api.command.EditCommand;
import hikari.api.rest.CommandSet;
import java.util.List;

/// The commands that an application offers in one guild.
///
/// @param exchange sends the requests
/// @param applicationId the application
/// @param guildId the guild
record GuildCommands(Exchange exchange, Snowflake applicationId, Snowflake guildId)
        implements CommandSet {
    @Override
    public List<Command> fetchAll() {
        return exchange.fetch(
                CommandRoutes.LIST_GUILD_APPLICATION_COMMANDS
                        .at(applicationId, guildId)
                        .query("with_localizations", true));
    }

    @Override
    public Command fetch(Snowflake commandId) {
        return exchange.fetch(
                CommandRoutes.GET_GUILD_APPLICATION_COMMAND.at(applicationId, guildId, commandId));
    }

    @Override
    public Command create(CreateCommand command) {
        return exchange.fetch(
                CommandRoutes.CREATE_GUILD_APPLICATION_COMMAND
                        .at(applicationId, guildId)
                        .body(command));
    }

    @Override
    public Command edit(Snowflake commandId, EditCommand changes) {
        return exchange.fetch(
                CommandRoutes.UPDATE_GUILD_APPLICATION_COMMAND
                        .at(applicationId, guildId, commandId)
                        .body(changes));
    }

    @Override
    public void delete(Snowflake commandId) {
        exchange.run(
                CommandRoutes.DELETE_GUILD_APPLICATION_COMMAND.at(
                        applicationId, guildId, commandId));
    }

    @Override
    public List<Command> overwrite(List<CreateCommand> commands) {
        return exchange.fetch(
                CommandRoutes.BULK_SET_GUILD_APPLICATION_COMMANDS
                        .at(applicationId, guildId)
                        .body(CommandCounts.guild(commands)));
    }
}
