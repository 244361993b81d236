package hikari.rest;

import static hikari.rest.Fixture.APP;
import static hikari.rest.Fixture.GUILD;
import static hikari.rest.Fixture.USER;

import hikari.api.Snowflake;
import hikari.api.command.CommandPermission;
import hikari.api.command.CommandPermissionType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// More operations on commands
@SuppressWarnings("deprecation") // what Discord has disabled is sent all the same
final class CommandPermissionWireCases {
    private CommandPermissionWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(permissions()).flatMap(List::stream);
    }

    private static List<WireCase> permissions() {
        return List.of(
                new WireCase(
                        "GET /applications/55/guilds/33/commands/66/permissions",
                        "",
                        "{\"id\":\"66\",\"application_id\":\"55\",\"guild_id\":\"33\",\"permissions\":[]}",
                        c -> c.commands().fetchPermissions(APP, GUILD, Snowflake.of(66))),
                new WireCase(
                        "PUT /applications/55/guilds/33/commands/66/permissions",
                        "{\"permissions\":[{\"id\":\"44\",\"type\":2,\"permission\":true}]}",
                        "{\"id\":\"66\",\"application_id\":\"55\",\"guild_id\":\"33\",\"permissions\":[]}",
                        c ->
                                c.commands()
                                        .editPermissions(
                                                APP,
                                                GUILD,
                                                Snowflake.of(66),
                                                List.of(
                                                        new CommandPermission(
                                                                USER,
                                                                CommandPermissionType.of(2),
                                                                true)))),
                new WireCase(
                        "PUT /applications/55/guilds/33/commands/permissions",
                        "[{\"id\":\"66\",\"permissions\":[]}]",
                        "[]",
                        c ->
                                c.commands()
                                        .editAllPermissions(
                                                APP, GUILD, Map.of(Snowflake.of(66), List.of()))));
    }
}
