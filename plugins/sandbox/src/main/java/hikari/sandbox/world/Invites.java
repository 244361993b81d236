package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.DiscordError.Unknown;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Invites by code. Called under the world's lock.
public final class Invites {
    private final World world;
    private final Map<String, JsonObject> invites = new LinkedHashMap<>();

    Invites(World world) {
        this.world = world;
    }

    /// Makes an invite and publishes that.
    public JsonObject create(Channel channel, User inviter, JsonObject body) {
        var guild = world.guild(channel.guildId());
        var code = world.ids().secret(8);
        long maxAge = Js.number(body, "max_age", 86_400);
        var now = world.now();
        var limits =
                Js.of(
                        "code",
                        code,
                        "created_at",
                        now,
                        "expires_at",
                        maxAge == 0 ? null : now.plusSeconds(maxAge),
                        "max_age",
                        maxAge,
                        "max_uses",
                        Js.number(body, "max_uses", 0),
                        "temporary",
                        Js.flag(body, "temporary"));
        var shared =
                Js.overlay(
                        limits, Js.of("inviter", inviter.json(), "uses", 0, "type", 0, "flags", 0));
        var invite = Js.overlay(shared, target(guild, channel));
        invites.put(code, invite);
        var data =
                Js.overlay(
                        shared,
                        Js.of(
                                "channel_id", Js.id(channel.id()),
                                "guild_id", Js.id(guild.id())));
        world.events().channel("INVITE_CREATE", channel, data);
        return invite;
    }

    private static JsonObject target(Guild guild, Channel channel) {
        var summary = Js.of("id", Js.id(channel.id()), "type", channel.type());
        return Js.of(
                "guild", Js.without(guild.json(), "roles", "emojis", "stickers"),
                "guild_id", Js.id(guild.id()),
                "channel", Js.with(summary, "name", channel.json().get("name")),
                "approximate_member_count", guild.members().size(),
                "approximate_presence_count", guild.presences().size());
    }

    /// {@return the invite}
    ///
    /// @throws DiscordError 10006 if there is none
    public JsonObject find(String code) {
        var found = invites.get(code);
        if (found == null) {
            throw DiscordError.unknown(Unknown.INVITE);
        }
        return found;
    }

    /// Deletes an invite and publishes that.
    public JsonObject delete(String code) {
        var invite = find(code);
        invites.remove(code);
        var channel = world.channel(Js.idOf(Js.object(invite, "channel"), "id"));
        var data =
                Js.of(
                        "channel_id",
                        Js.id(channel.id()),
                        "guild_id",
                        Js.id(channel.guildId()),
                        "code",
                        code);
        world.events().channel("INVITE_DELETE", channel, data);
        return invite;
    }

    /// {@return invites of a guild}
    public List<JsonObject> ofGuild(long guild) {
        return invites.values().stream()
                .filter(invite -> Js.idOf(invite, "guild_id") == guild)
                .toList();
    }

    /// {@return invites of a channel}
    public List<JsonObject> ofChannel(long channel) {
        return invites.values().stream()
                .filter(invite -> Js.idOf(Js.object(invite, "channel"), "id") == channel)
                .toList();
    }
}
