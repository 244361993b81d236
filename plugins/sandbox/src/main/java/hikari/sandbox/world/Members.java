package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.DiscordError.Unknown;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;

/// Lets users join, leave, be banned, and changes members. Called under the world's lock.
public final class Members {
    private final World world;

    Members(World world) {
        this.world = world;
    }

    /// {@return a member of the first world, unpublished}
    public Member place(Guild guild, User user, List<Long> roles) {
        var member =
                new Member(
                        user,
                        Ids.time(guild.id()).plusSeconds(60L + guild.members().size()),
                        roles);
        guild.members().put(user.id(), member);
        return member;
    }

    /// Lets a user join and publishes that.
    public Member join(Guild guild, User user) {
        if (guild.members().containsKey(user.id())) {
            return guild.member(user.id());
        }
        var member = new Member(user, world.now(), List.of());
        guild.members().put(user.id(), member);
        world.events().guild("GUILD_MEMBER_ADD", guild.id(), member.json());
        return member;
    }

    /// Lets a member go, of its own will or not, and publishes that.
    public void leave(Guild guild, User user) {
        guild.member(user.id());
        guild.members().remove(user.id());
        world.voice().gone(guild, user.id());
        guild.presences().remove(user.id());
        world.events().guild("GUILD_MEMBER_REMOVE", guild.id(), Js.of("user", user.json()));
    }

    /// Changes a member and publishes that.
    public Member edit(Guild guild, Member member, JsonObject patch) {
        var errors = new FieldErrors();
        errors.length("nick", Js.text(patch, "nick"), 0, 32);
        for (long role : Js.idsOf(patch, "roles")) {
            if (!guild.roles().containsKey(role)) {
                errors.add("roles", "ROLES_INVALID", "Role %d does not exist".formatted(role));
            }
        }
        errors.check();
        member.edit(patch);
        if (patch.containsKey("channel_id")) {
            world.voice().move(guild, member.user(), Js.idOf(patch, "channel_id"));
        }
        if (guild.voiceStates().containsKey(member.user().id())
                && (patch.containsKey("mute") || patch.containsKey("deaf"))) {
            world.voice().edit(guild, member.user(), Js.without(patch, "suppress"));
        }
        publishUpdate(guild, member);
        return member;
    }

    /// Gives or takes a role and publishes that.
    public void role(Guild guild, Member member, long role, boolean given) {
        guild.role(role);
        if (given ? member.roles().add(role) : member.roles().remove(role)) {
            publishUpdate(guild, member);
        }
    }

    void publishUpdate(Guild guild, Member member) {
        var data = Js.with(member.json(), "guild_id", Js.id(guild.id()));
        if (member.user().id() == world.bot().id()) {
            world.events().toBot("GUILD_MEMBER_UPDATE", guild.id(), data);
            world.events().watched("GUILD_MEMBER_UPDATE", data);
            return;
        }
        world.events().guild("GUILD_MEMBER_UPDATE", guild.id(), data);
    }

    /// Bans a user, member or not, and publishes that.
    public void ban(Guild guild, User user, String reason) {
        if (guild.members().containsKey(user.id())) {
            leave(guild, user);
        }
        guild.bans()
                .put(
                        user.id(),
                        Js.of("reason", reason.isEmpty() ? null : reason, "user", user.json()));
        world.events().guild("GUILD_BAN_ADD", guild.id(), Js.of("user", user.json()));
    }

    /// Lifts a ban and publishes that.
    public void unban(Guild guild, long user) {
        var ban = guild.bans().remove(user);
        if (ban == null) {
            throw DiscordError.unknown(Unknown.BAN);
        }
        world.events().guild("GUILD_BAN_REMOVE", guild.id(), Js.of("user", Js.object(ban, "user")));
    }

    /// {@return members whose names begin with a text, in a stable order}
    public List<JsonObject> find(Guild guild, String prefix, int limit) {
        var wanted = prefix.toLowerCase(Locale.ROOT);
        return guild.members().values().stream()
                .filter(member ->
                        member.user().username().toLowerCase(Locale.ROOT).startsWith(wanted)
                                || member.displayName().toLowerCase(Locale.ROOT).startsWith(wanted))
                .limit(limit == 0 ? Long.MAX_VALUE : limit)
                .map(Member::json)
                .toList();
    }
}
