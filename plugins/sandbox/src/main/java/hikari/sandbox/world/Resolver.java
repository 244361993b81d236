package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collects the `resolved` part of an interaction's data.
final class Resolver {
    private static final int USER = 5;
    private static final int ROLE = 6;
    private static final int MENTIONABLE = 7;
    private static final int CHANNEL = 8;
    private static final int FILE_UPLOAD = 19;

    private final World world;
    private final @Nullable Guild guild;
    private final Map<String, JsonObject> kinds = new LinkedHashMap<>();

    Resolver(World world, @Nullable Guild guild) {
        this.world = world;
        this.guild = guild;
    }

    void user(long id) {
        put("users", id, world.user(id).json());
        var member = guild == null ? null : guild.members().get(id);
        if (guild != null && member != null) {
            var partial = Js.without(member.partial(), "deaf", "mute");
            put(
                    "members",
                    id,
                    Js.with(partial, "permissions", Js.id(Permissions.inGuild(guild, member))));
        }
    }

    void role(long id) {
        put("roles", id, guild == null ? Js.of() : guild.role(id));
    }

    void channel(long id) {
        var channel = world.channel(id);
        put(
                "channels",
                id,
                Js.with(
                        channel.json(),
                        "permissions",
                        Js.id(world.permissions(world.bot().id(), channel))));
    }

    void mentionable(long id) {
        if (guild != null && guild.roles().containsKey(id)) {
            role(id);
        } else {
            user(id);
        }
    }

    void message(Message message) {
        put("messages", message.id(), message.asSeenBy(world.bot().id()));
    }

    void attachment(long id) {
        var attachment =
                world.files()
                        .offered(id)
                        .orElseThrow(() ->
                                FieldErrors.of(
                                        "values",
                                        "ATTACHMENT_UNKNOWN",
                                        "No file of this id was uploaded"));
        put("attachments", id, attachment);
    }

    void values(int componentType, JsonArray values) {
        for (var value : values) {
            long id = Js.idOf(value);
            switch (componentType) {
                case USER -> user(id);
                case ROLE -> role(id);
                case MENTIONABLE -> mentionable(id);
                case CHANNEL -> channel(id);
                case FILE_UPLOAD -> attachment(id);
                default -> {}
            }
        }
    }

    private void put(String kind, long id, JsonObject json) {
        kinds.merge(kind, Js.of(Long.toUnsignedString(id), json), Js::overlay);
    }

    boolean isEmpty() {
        return kinds.isEmpty();
    }

    JsonObject json() {
        var json = Js.of();
        for (var kind : kinds.entrySet()) {
            json = Js.with(json, kind.getKey(), kind.getValue());
        }
        return json;
    }
}
