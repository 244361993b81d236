package hikari.sandbox.control;

import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Exchange;
import hikari.sandbox.rest.Reply;
import hikari.sandbox.rest.Router;
import hikari.sandbox.world.FieldErrors;
import hikari.sandbox.world.World;
import java.util.function.Function;

/// Changes to the world that no person could make in a channel: new people and guilds, who is
/// where.
final class WorldControls {
    private static final String MEMBER = "/guilds/{guild_id}/members/{user_id}";

    private final World world;

    WorldControls(Parts parts) {
        this.world = parts.world();
    }

    void addTo(Router router) {
        router.add("POST", "/users", locked(this::addUser))
                .add("PUT", "/users/{user_id}/authorization", locked(this::authorize))
                .add("DELETE", "/users/{user_id}/authorization", locked(this::deauthorize))
                .add("POST", "/guilds", locked(this::addGuild))
                .add("DELETE", "/guilds/{guild_id}", locked(this::removeBot))
                .add("PUT", "/guilds/{guild_id}/available", locked(this::available))
                .add("PUT", MEMBER, locked(this::join))
                .add("PATCH", MEMBER, locked(this::editMember))
                .add("DELETE", MEMBER, locked(this::leave))
                .add("POST", "/guilds/{guild_id}/channels", locked(this::addChannel))
                .add("POST", "/guilds/{guild_id}/roles", locked(this::addRole));
    }

    private Router.Endpoint locked(Function<Exchange, Reply> work) {
        return x -> world.locked(() -> work.apply(x));
    }

    private Reply addUser(Exchange x) {
        var name = Js.text(x.json(), "username");
        if (name.isBlank()) {
            throw FieldErrors.of("username", "BASE_TYPE_REQUIRED", "This field is required");
        }
        var user = world.addUser(name, Js.find(x.json(), "display_name").orElse(name));
        long guild = Js.idOf(x.json(), "guild_id");
        if (guild != 0) {
            world.members().join(world.guild(guild), user);
        }
        world.events().watched("users", Js.of());
        return Reply.created(user.json());
    }

    private Reply addGuild(Exchange x) {
        var name = Js.find(x.json(), "name").orElse("A new guild");
        var owner = x.userIn(x.json(), "owner_id");
        var guild = world.guildWork().create(name, owner);
        return Reply.created(guild.json());
    }

    private Reply authorize(Exchange x) {
        world.authorizations().add(world.user(x.id("user_id")));
        return Reply.none();
    }

    private Reply deauthorize(Exchange x) {
        world.authorizations().remove(world.user(x.id("user_id")));
        return Reply.none();
    }

    private Reply removeBot(Exchange x) {
        world.guildWork().leave(world.guild(x.id("guild_id")));
        return Reply.none();
    }

    private Reply available(Exchange x) {
        world.guildWork().available(world.guild(x.id("guild_id")), Js.flag(x.json(), "available"));
        return Reply.none();
    }

    private Reply join(Exchange x) {
        return Reply.ok(
                world.members()
                        .join(world.guild(x.id("guild_id")), world.user(x.id("user_id")))
                        .json());
    }

    private Reply editMember(Exchange x) {
        var guild = world.guild(x.id("guild_id"));
        return Reply.ok(
                world.members().edit(guild, guild.member(x.id("user_id")), x.json()).json());
    }

    private Reply leave(Exchange x) {
        world.members().leave(world.guild(x.id("guild_id")), world.user(x.id("user_id")));
        return Reply.none();
    }

    private Reply addChannel(Exchange x) {
        return Reply.created(
                world.channelWork().create(world.guild(x.id("guild_id")), x.json()).json());
    }

    private Reply addRole(Exchange x) {
        return Reply.created(world.roles().create(world.guild(x.id("guild_id")), x.json()));
    }
}
