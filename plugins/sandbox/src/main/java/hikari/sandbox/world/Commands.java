package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.DiscordError.Unknown;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The bot's application commands, global ones and those of guilds. Called under the world's lock.
public final class Commands {
    /// The scope of global commands.
    public static final long GLOBAL = 0;

    private static final int MOST = 100;
    private static final Set<String> EDITABLE =
            Set.of(
                    "name",
                    "name_localizations",
                    "description",
                    "description_localizations",
                    "options",
                    "default_member_permissions",
                    "dm_permission",
                    "nsfw",
                    "integration_types",
                    "contexts",
                    "handler");

    private final World world;
    private final Map<Long, Map<Long, JsonObject>> scopes = new LinkedHashMap<>();
    private final Map<Long, Map<Long, JsonObject>> permissions = new LinkedHashMap<>();

    Commands(World world) {
        this.world = world;
    }

    private Map<Long, JsonObject> scope(long guild) {
        return scopes.computeIfAbsent(guild, _ -> new LinkedHashMap<>());
    }

    /// {@return the commands of a guild, or the global ones}
    public List<JsonObject> all(long guild) {
        return List.copyOf(scope(guild).values());
    }

    /// {@return the commands a user finds in a guild (0: in a direct message): a guild's own hide
    /// global ones}
    public List<JsonObject> visibleIn(long guild) {
        var found = new LinkedHashMap<String, JsonObject>();
        all(GLOBAL).forEach(command -> found.put(key(command), command));
        if (guild != GLOBAL) {
            all(guild).forEach(command -> found.put(key(command), command));
        }
        return List.copyOf(found.values());
    }

    private static String key(JsonObject command) {
        return Js.number(command, "type", 1) + " " + Js.text(command, "name");
    }

    /// {@return the command}
    ///
    /// @throws DiscordError 10063 if there is none
    public JsonObject find(long guild, long id) {
        var found = scope(guild).get(id);
        if (found == null) {
            throw DiscordError.unknown(Unknown.COMMAND);
        }
        return found;
    }

    /// A command after it was written.
    ///
    /// @param json the command
    /// @param isNew whether there was none of that name and type before
    public record Written(JsonObject json, boolean isNew) {}

    /// Writes a command; one of the same name and type is replaced.
    public Written upsert(long guild, JsonObject body) {
        CommandRules.check(body, "");
        var existing = named(guild, body);
        if (existing.isEmpty() && sameType(guild, body) >= limit(body)) {
            throw new DiscordError(
                    400,
                    30032,
                    "Maximum number of application commands reached (%d)".formatted(limit(body)));
        }
        long id =
                existing.map(command -> Js.idOf(command, "id")).orElseGet(() -> world.ids().next());
        var command = compose(guild, id, body);
        scope(guild).put(id, command);
        changed();
        return new Written(command, existing.isEmpty());
    }

    private Optional<JsonObject> named(long guild, JsonObject body) {
        return scope(guild).values().stream()
                .filter(command -> key(command).equals(key(body)))
                .findFirst();
    }

    private long sameType(long guild, JsonObject body) {
        long type = Js.number(body, "type", 1);
        return scope(guild).values().stream()
                .filter(command -> Js.number(command, "type", 1) == type)
                .count();
    }

    private static int limit(JsonObject body) {
        return switch ((int) Js.number(body, "type", 1)) {
            case 1 -> MOST;
            case 4 -> 1;
            default -> 15;
        };
    }

    /// Replaces all commands of a scope at once; nothing changes if one of them is wrong.
    public List<JsonObject> overwrite(long guild, List<JsonObject> bodies) {
        for (int i = 0; i < bodies.size(); i++) {
            CommandRules.check(bodies.get(i), i + ".");
        }
        if (bodies.stream().map(Commands::key).distinct().count() < bodies.size()) {
            throw FieldErrors.of(
                    "",
                    "APPLICATION_COMMANDS_DUPLICATE_NAME",
                    "Application command names must be unique");
        }
        var written = new LinkedHashMap<Long, JsonObject>();
        for (var body : bodies) {
            long id =
                    named(guild, body)
                            .map(command -> Js.idOf(command, "id"))
                            .orElseGet(() -> world.ids().next());
            written.put(id, compose(guild, id, body));
        }
        scopes.put(guild, written);
        changed();
        return all(guild);
    }

    /// Changes a command.
    public JsonObject edit(long guild, long id, JsonObject patch) {
        var merged = Js.merge(find(guild, id), patch, EDITABLE);
        CommandRules.check(merged, "");
        var command = compose(guild, id, merged);
        scope(guild).put(id, command);
        changed();
        return command;
    }

    /// Deletes a command.
    public void delete(long guild, long id) {
        find(guild, id);
        scope(guild).remove(id);
        changed();
    }

    private void changed() {
        world.events().watched("commands", Js.of());
    }

    private JsonObject compose(long guild, long id, JsonObject body) {
        long type = Js.number(body, "type", 1);
        var json =
                Js.of(
                        "id", Js.id(id),
                        "application_id", Js.id(world.application().id()),
                        "version", Js.id(world.ids().next()),
                        "default_member_permissions",
                                body.getOrDefault("default_member_permissions", JsonValue.NULL),
                        "type", type,
                        "name", Js.text(body, "name"),
                        "name_localizations",
                                body.getOrDefault("name_localizations", JsonValue.NULL),
                        "description", Js.text(body, "description"),
                        "description_localizations",
                                body.getOrDefault("description_localizations", JsonValue.NULL),
                        "nsfw", Js.flag(body, "nsfw"));
        if (guild != GLOBAL) {
            json = Js.with(json, "guild_id", Js.id(guild));
        } else {
            json =
                    Js.overlay(
                            json,
                            Js.of(
                                    "dm_permission",
                                            !JsonValue.FALSE.equals(body.get("dm_permission")),
                                    "contexts", body.getOrDefault("contexts", JsonValue.NULL),
                                    "integration_types",
                                            body.getOrDefault(
                                                    "integration_types", Js.array(List.of(0)))));
        }
        return Js.list(body, "options").isEmpty()
                ? json
                : Js.with(json, "options", body.get("options"));
    }

    /// {@return the permissions of a command in a guild}
    ///
    /// @throws DiscordError 10066 if none were set
    public JsonObject permissions(long guild, long command) {
        var found = permissions.getOrDefault(guild, Map.of()).get(command);
        if (found == null) {
            throw DiscordError.unknown(Unknown.COMMAND_PERMISSIONS);
        }
        return found;
    }

    /// {@return all command permissions of a guild}
    public List<JsonObject> allPermissions(long guild) {
        return new ArrayList<>(permissions.getOrDefault(guild, Map.of()).values());
    }
}
