package hikari.rest;

import hikari.api.command.Command;
import hikari.api.command.CommandPermissions;
import hikari.api.command.CreateCommand;
import hikari.api.command.EditCommand;
import hikari.rest.wire.CommandPermissionsOf;
import hikari.rest.wire.EditCommandPermissions;
import java.util.List;

/// Commands. Creating one replaces one of the same name, so twice does no more than once. Each
/// constant bears its OpenAPI operation id.
final class CommandRoutes {
    static final Route<List<Command>> LIST_APPLICATION_COMMANDS =
            Route.list("/applications/{application_id}/commands", Command.class)
                    .query("with_localizations");

    static final Route<Command> GET_APPLICATION_COMMAND =
            Route.get("/applications/{application_id}/commands/{command_id}", Command.class);

    static final Route<Command> CREATE_APPLICATION_COMMAND =
            Route.post("/applications/{application_id}/commands", Command.class)
                    .with(Trait.REPEATABLE)
                    .body(CreateCommand.class);

    static final Route<Command> UPDATE_APPLICATION_COMMAND =
            Route.patch("/applications/{application_id}/commands/{command_id}", Command.class)
                    .body(EditCommand.class);

    static final Route<Void> DELETE_APPLICATION_COMMAND =
            Route.delete("/applications/{application_id}/commands/{command_id}");

    static final Route<List<Command>> BULK_SET_APPLICATION_COMMANDS =
            Route.putList("/applications/{application_id}/commands", Command.class)
                    .bodyList(CreateCommand.class);

    static final Route<List<Command>> LIST_GUILD_APPLICATION_COMMANDS =
            Route.list("/applications/{application_id}/guilds/{guild_id}/commands", Command.class)
                    .query("with_localizations");

    static final Route<Command> GET_GUILD_APPLICATION_COMMAND =
            Route.get(
                    "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}",
                    Command.class);

    static final Route<Command> CREATE_GUILD_APPLICATION_COMMAND =
            Route.post("/applications/{application_id}/guilds/{guild_id}/commands", Command.class)
                    .with(Trait.REPEATABLE)
                    .body(CreateCommand.class);

    static final Route<Command> UPDATE_GUILD_APPLICATION_COMMAND =
            Route.patch(
                            "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}",
                            Command.class)
                    .body(EditCommand.class);

    static final Route<Void> DELETE_GUILD_APPLICATION_COMMAND =
            Route.delete("/applications/{application_id}/guilds/{guild_id}/commands/{command_id}");

    static final Route<List<Command>> BULK_SET_GUILD_APPLICATION_COMMANDS =
            Route.putList(
                            "/applications/{application_id}/guilds/{guild_id}/commands",
                            Command.class)
                    .bodyList(CreateCommand.class);

    static final Route<List<CommandPermissions>> LIST_GUILD_APPLICATION_COMMAND_PERMISSIONS =
            Route.list(
                    "/applications/{application_id}/guilds/{guild_id}/commands/permissions",
                    CommandPermissions.class);

    static final Route<CommandPermissions> GET_GUILD_APPLICATION_COMMAND_PERMISSIONS =
            Route.get(
                    "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions",
                    CommandPermissions.class);

    static final Route<CommandPermissions> SET_GUILD_APPLICATION_COMMAND_PERMISSIONS =
            Route.put(
                            "/applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions",
                            CommandPermissions.class)
                    .body(EditCommandPermissions.class);

    static final Route<List<CommandPermissions>> BATCH_EDIT_APPLICATION_COMMAND_PERMISSIONS =
            Route.putList(
                            "/applications/{application_id}/guilds/{guild_id}/commands/permissions",
                            CommandPermissions.class)
                    .bodyList(CommandPermissionsOf.class);

    private CommandRoutes() {}
}
