package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who has authorized the application, for a guild or for itself; told to those who watch the world
/// by the names of the webhook events. Called under the world's lock.
public final class Authorizations {
    private final World world;
    private final Set<Long> users = new HashSet<>();

    Authorizations(World world) {
        this.world = world;
    }

    /// Somebody has added the bot to a guild.
    void toGuild(Guild guild, User by) {
        var summary = world.guildWork().summary(guild);
        tell(
                Js.of(
                        "integration_type", 0,
                        "scopes", List.of("bot", "applications.commands"),
                        "user", by.json(),
                        "guild", Js.without(summary, "owner", "permissions")));
    }

    /// A user wants the application's commands everywhere.
    public void add(User user) {
        if (users.add(user.id())) {
            tell(forUser(user));
        }
    }

    /// A user does not want them any more.
    public void remove(User user) {
        if (users.remove(user.id())) {
            world.events().watched("APPLICATION_DEAUTHORIZED", Js.of("user", user.json()));
        }
    }

    static JsonObject forUser(User user) {
        return Js.of(
                "integration_type", 1,
                "scopes", List.of("applications.commands"),
                "user", user.json());
    }

    private void tell(JsonObject data) {
        world.events().watched("APPLICATION_AUTHORIZED", data);
    }
}
