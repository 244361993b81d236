package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A user in a guild.
public final class Member {
    private final User user;
    private final Instant joinedAt;
    private final Set<Long> roles;
    private JsonValue nick = JsonValue.NULL;
    private JsonValue timeoutUntil = JsonValue.NULL;
    private boolean deaf;
    private boolean mute;
    private long flags;

    Member(User user, Instant joinedAt, List<Long> roles) {
        this.user = user;
        this.joinedAt = joinedAt;
        this.roles = new LinkedHashSet<>(roles);
    }

    /// {@return the user}
    public User user() {
        return user;
    }

    /// {@return ids of the roles, without the everyone role}
    public Set<Long> roles() {
        return roles;
    }

    /// {@return the nickname, else the display name, else the username}
    public String displayName() {
        var json = Js.of("nick", nick);
        return Js.find(json, "nick")
                .or(() -> Js.find(user.json(), "global_name"))
                .orElse(user.username());
    }

    void edit(JsonObject patch) {
        nick = patch.containsKey("nick") ? blankToNull(patch) : nick;
        timeoutUntil = patch.getOrDefault("communication_disabled_until", timeoutUntil);
        deaf = patch.containsKey("deaf") ? Js.flag(patch, "deaf") : deaf;
        mute = patch.containsKey("mute") ? Js.flag(patch, "mute") : mute;
        flags = Js.number(patch, "flags", flags);
        if (patch.containsKey("roles")) {
            roles.clear();
            roles.addAll(Js.idsOf(patch, "roles"));
        }
    }

    private static JsonValue blankToNull(JsonObject patch) {
        return Js.text(patch, "nick").isBlank()
                ? JsonValue.NULL
                : patch.getOrDefault("nick", JsonValue.NULL);
    }

    /// {@return the member object without its user, as in a message}
    public JsonObject partial() {
        return Js.of(
                "roles",
                Js.ids(roles),
                "premium_since",
                null,
                "pending",
                false,
                "nick",
                nick,
                "mute",
                mute,
                "joined_at",
                joinedAt,
                "flags",
                flags,
                "deaf",
                deaf,
                "communication_disabled_until",
                timeoutUntil,
                "banner",
                null,
                "avatar",
                null,
                "avatar_decoration_data",
                null,
                "collectibles",
                null);
    }

    /// {@return the member object}
    public JsonObject json() {
        return Js.with(partial(), "user", user.json());
    }
}
