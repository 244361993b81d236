package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.command.Command;
import hikari.api.command.CreateCommand;
import hikari.api.command.EditCommand;
import hikari.api.rest.CommandSet;
import java.util.List;

/// The commands that an application offers everywhere.
///
/// @param exchange sends the requests
/// @param applicationId the application
record GlobalCommands(Exchange exchange, Snowflake applicationId) implements CommandSet {
    @Override
    public List<Command> fetchAll() {
        return exchange.fetch(
                CommandRoutes.LIST_APPLICATION_COMMANDS
                        .at(applicationId)
                        .query("with_localizations", true));
    }

    @Override
    public Command fetch(Snowflake commandId) {
        return exchange.fetch(CommandRoutes.GET_APPLICATION_COMMAND.at(applicationId, commandId));
    }

    @Override
    public Command create(CreateCommand command) {
        return exchange.fetch(
                CommandRoutes.CREATE_APPLICATION_COMMAND.at(applicationId).body(command));
    }

    @Override
    public Command edit(Snowflake commandId, EditCommand changes) {
        return exchange.fetch(
                CommandRoutes.UPDATE_APPLICATION_COMMAND
                        .at(applicationId, commandId)
                        .body(changes));
    }

    @Override
    public void delete(Snowflake commandId) {
        exchange.run(CommandRoutes.DELETE_APPLICATION_COMMAND.at(applicationId, commandId));
    }

    @Override
    public List<Command> overwrite(List<CreateCommand> commands) {
        return exchange.fetch(
                CommandRoutes.BULK_SET_APPLICATION_COMMANDS
                        .at(applicationId)
                        .body(CommandCounts.global(commands)));
    }
}
