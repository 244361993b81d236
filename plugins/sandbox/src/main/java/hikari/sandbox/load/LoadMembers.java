package hikari.sandbox.load;

import hikari.sandbox.LoadWorld;
import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// People of a world to measure with. Member 0 owns the guild.
final class LoadMembers {
    private static final String JOINED = "2024-11-0%dT17:24:39.828000+00:00";
    private static final int ROLES = 5;

    private final LoadWorld world;
    private final LoadIds ids;

    LoadMembers(LoadWorld world, LoadIds ids) {
        this.world = world;
        this.ids = ids;
    }

    JsonObject user(int guild, int member) {
        return Js.of(
                "username",
                name(guild, member),
                "public_flags",
                member % 7 == 0 ? 64 : 0,
                "primary_guild",
                null,
                "id",
                Js.id(ids.user(guild, member)),
                "global_name",
                "Person %d of %d".formatted(member, guild),
                "display_name_styles",
                null,
                "discriminator",
                "0",
                "collectibles",
                null,
                "clan",
                null,
                "avatar_decoration_data",
                null,
                "avatar",
                hash(ids.user(guild, member)));
    }

    static String name(int guild, int member) {
        return "person.%d.%d".formatted(guild, member);
    }

    static String hash(long of) {
        return "%016x%016x".formatted(of * 0x9E3779B97F4A7C15L, of * 0xC2B2AE3D27D4EB4FL);
    }

    List<Long> roles(int guild, int member) {
        var roles = new ArrayList<Long>();
        for (var i = 0; i < ROLES; i++) {
            roles.add(ids.role(guild, 1 + (member + i) % (world.roles() - 1)));
        }
        return roles;
    }

    /// The member without the user, as in a message.
    JsonObject partial(int guild, int member) {
        return partial(guild, member, member % 3 == 0 ? "Nick %d".formatted(member) : null);
    }

    JsonObject partial(int guild, int member, @Nullable String nick) {
        return partial(roles(guild, member), nick, JOINED.formatted(1 + member % 9));
    }

    private static JsonObject partial(List<Long> roles, @Nullable String nick, String joined) {
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
                false,
                "joined_at",
                joined,
                "flags",
                0,
                "deaf",
                false,
                "communication_disabled_until",
                null,
                "banner",
                null,
                "avatar",
                null);
    }

    JsonObject member(int guild, int member) {
        return Js.with(partial(guild, member), "user", user(guild, member));
    }

    JsonObject bot(JsonObject user) {
        var plain = Js.without(user, "email", "verified", "mfa_enabled", "premium_type", "locale");
        return Js.with(partial(List.of(), null, JOINED.formatted(1)), "user", plain);
    }
}
