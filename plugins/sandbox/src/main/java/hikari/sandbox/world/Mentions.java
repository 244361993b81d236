package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Whom a message mentions, under its `allowed_mentions`.
///
/// @param users the user objects
/// @param roles ids of roles
/// @param everyone whether everyone is mentioned
record Mentions(List<JsonObject> users, Set<Long> roles, boolean everyone) {
    private static final Pattern USER = Pattern.compile("<@!?(\\d{1,20})>");
    private static final Pattern ROLE = Pattern.compile("<@&(\\d{1,20})>");
    private static final Pattern EVERYONE = Pattern.compile("@(everyone|here)\\b");

    static Mentions of(World world, Channel channel, JsonObject body, JsonObject replied) {
        var content = Js.text(body, "content");
        var allowed = Js.object(body, "allowed_mentions");
        boolean restricted = Js.has(body, "allowed_mentions");
        Map<Long, JsonObject> users = new LinkedHashMap<>();
        for (long id : ids(USER, content)) {
            var user = world.users().get(id);
            if (user != null && (!restricted || allows(allowed, "users", id))) {
                users.put(id, user.json());
            }
        }
        if (!replied.isEmpty() && (!restricted || Js.flag(allowed, "replied_user"))) {
            var author = Js.object(replied, "author");
            users.put(Js.idOf(author, "id"), author);
        }
        Set<Long> roles = new LinkedHashSet<>();
        var guild = world.guilds().get(channel.guildId());
        for (long id : ids(ROLE, content)) {
            if (guild != null
                    && guild.roles().containsKey(id)
                    && (!restricted || allows(allowed, "roles", id))) {
                roles.add(id);
            }
        }
        boolean everyone =
                EVERYONE.matcher(content).find()
                        && (!restricted || Js.texts(allowed, "parse").contains("everyone"));
        return new Mentions(List.copyOf(users.values()), roles, everyone);
    }

    private static boolean allows(JsonObject allowed, String kind, long id) {
        return Js.texts(allowed, "parse").contains(kind) || Js.idsOf(allowed, kind).contains(id);
    }

    private static Set<Long> ids(Pattern pattern, String content) {
        Set<Long> found = new LinkedHashSet<>();
        pattern.matcher(content).results().forEach(match -> found.add(Js.parseId(match.group(1))));
        return found;
    }
}
