package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;

/// Computes what a member may do, by roles and channel overwrites.
public final class Permissions {
    /// See a channel.
    public static final long VIEW_CHANNEL = 1L << 10;

    /// Write in a channel.
    public static final long SEND_MESSAGES = 1L << 11;

    /// Attach files.
    public static final long ATTACH_FILES = 1L << 15;

    /// Read earlier messages.
    public static final long READ_MESSAGE_HISTORY = 1L << 16;

    /// Mention everyone and all roles.
    public static final long MENTION_EVERYONE = 1L << 17;

    /// Delete and pin messages of others.
    public static final long MANAGE_MESSAGES = 1L << 13;

    /// Add reactions.
    public static final long ADD_REACTIONS = 1L << 6;

    /// Make, change and delete channels.
    public static final long MANAGE_CHANNELS = 1L << 4;

    /// Change the guild.
    public static final long MANAGE_GUILD = 1L << 5;

    /// Make, change and delete roles below the own.
    public static final long MANAGE_ROLES = 1L << 28;

    /// Make and change webhooks.
    public static final long MANAGE_WEBHOOKS = 1L << 29;

    /// Make, change and delete emojis.
    public static final long MANAGE_EXPRESSIONS = 1L << 30;

    /// Put members out.
    public static final long KICK_MEMBERS = 1L << 1;

    /// Ban members.
    public static final long BAN_MEMBERS = 1L << 2;

    /// Change nicknames.
    public static final long MANAGE_NICKNAMES = 1L << 27;

    /// Time members out.
    public static final long MODERATE_MEMBERS = 1L << 40;

    /// Enter voice channels.
    public static final long CONNECT = 1L << 20;

    /// Mute others in voice channels.
    public static final long MUTE_MEMBERS = 1L << 22;

    /// Deafen others in voice channels.
    public static final long DEAFEN_MEMBERS = 1L << 23;

    /// Move others between voice channels, and enter full ones.
    public static final long MOVE_MEMBERS = 1L << 24;

    /// Ask to speak on a stage.
    public static final long REQUEST_TO_SPEAK = 1L << 32;

    /// Make invites.
    public static final long CREATE_INVITE = 1L;

    /// Make threads.
    public static final long CREATE_PUBLIC_THREADS = 1L << 35;

    /// Write in threads.
    public static final long SEND_IN_THREADS = 1L << 38;

    /// May do everything.
    public static final long ADMINISTRATOR = 1L << 3;

    /// Every permission there is.
    public static final long ALL = (1L << 53) - 1;

    /// What the everyone role of a new guild may do.
    public static final long EVERYONE = 2_248_473_465_835_073L & ~MENTION_EVERYONE;

    private Permissions() {}

    /// {@return the permissions of a member in the guild as a whole}
    public static long inGuild(Guild guild, Member member) {
        if (guild.ownerId() == member.user().id()) {
            return ALL;
        }
        long permissions = of(guild.role(guild.id()));
        for (long role : member.roles()) {
            permissions |= guild.roles().containsKey(role) ? of(guild.role(role)) : 0;
        }
        return (permissions & ADMINISTRATOR) != 0 ? ALL : permissions;
    }

    /// {@return the permissions of a member in a channel; overwrites applied}
    public static long inChannel(Guild guild, Member member, JsonObject channel) {
        long permissions = inGuild(guild, member);
        if (permissions == ALL) {
            return ALL;
        }
        var overwrites = Js.objects(channel, "permission_overwrites");
        permissions =
                apply(
                        permissions,
                        overwrites.stream().filter(o -> Js.idOf(o, "id") == guild.id()).toList());
        permissions =
                apply(
                        permissions,
                        overwrites.stream()
                                .filter(o -> member.roles().contains(Js.idOf(o, "id")))
                                .toList());
        permissions =
                apply(
                        permissions,
                        overwrites.stream()
                                .filter(o -> Js.idOf(o, "id") == member.user().id())
                                .toList());
        return (permissions & VIEW_CHANNEL) != 0 ? permissions : 0;
    }

    private static long apply(long permissions, Iterable<JsonObject> overwrites) {
        long allow = 0;
        long deny = 0;
        for (var overwrite : overwrites) {
            allow |= Js.idOf(overwrite, "allow");
            deny |= Js.idOf(overwrite, "deny");
        }
        return (permissions & ~deny) | allow;
    }

    private static long of(JsonObject role) {
        return Js.idOf(role, "permissions");
    }
}
