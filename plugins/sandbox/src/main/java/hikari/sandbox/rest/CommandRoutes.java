package hikari.sandbox.rest;

import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Router.Limit;
import hikari.sandbox.world.Commands;

/// Application commands, global ones and those of guilds.
final class CommandRoutes {
    private static final String APPLICATION = "/applications/{application_id}";
    private static final Limit WRITE = Limit.of("command-write", 5, 20_000);
    private static final Limit ONE = Limit.of("command-write-one", 20, 20_000);

    private CommandRoutes() {}

    static void addTo(Router router) {
        for (String scope :
                new String[] {
                    APPLICATION + "/commands", APPLICATION + "/guilds/{guild_id}/commands"
                }) {
            router.add("GET", scope, CommandRoutes::list)
                    .add("PUT", scope, WRITE, CommandRoutes::overwrite)
                    .add("POST", scope, ONE, CommandRoutes::create)
                    .add("GET", scope + "/{command_id}", CommandRoutes::find)
                    .add("PATCH", scope + "/{command_id}", ONE, CommandRoutes::edit)
                    .add("DELETE", scope + "/{command_id}", ONE, CommandRoutes::delete);
        }
        var permissions = APPLICATION + "/guilds/{guild_id}/commands/permissions";
        router.add(
                        "GET",
                        permissions,
                        x -> Reply.ok(Js.array(x.world().commands().allPermissions(scope(x)))))
                .add(
                        "GET",
                        APPLICATION + "/guilds/{guild_id}/commands/{command_id}/permissions",
                        CommandRoutes::permissions);
    }

    /// {@return the guild's id, or [Commands#GLOBAL]}
    private static long scope(Exchange x) {
        x.ownApplication();
        return x.text("guild_id").isEmpty() ? Commands.GLOBAL : x.guild().id();
    }

    private static Reply list(Exchange x) {
        return Reply.ok(Js.array(x.world().commands().all(scope(x))));
    }

    private static Reply overwrite(Exchange x) {
        return Reply.ok(Js.array(x.world().commands().overwrite(scope(x), Js.objects(x.list()))));
    }

    private static Reply create(Exchange x) {
        var written = x.world().commands().upsert(scope(x), x.json());
        return Reply.json(written.isNew() ? 201 : 200, written.json());
    }

    private static Reply find(Exchange x) {
        return Reply.ok(x.world().commands().find(scope(x), x.id("command_id")));
    }

    private static Reply edit(Exchange x) {
        return Reply.ok(x.world().commands().edit(scope(x), x.id("command_id"), x.json()));
    }

    private static Reply delete(Exchange x) {
        x.world().commands().delete(scope(x), x.id("command_id"));
        return Reply.none();
    }

    private static Reply permissions(Exchange x) {
        x.world().commands().find(scope(x), x.id("command_id"));
        return Reply.ok(x.world().commands().permissions(scope(x), x.id("command_id")));
    }
}
