package hikari.api.guild;

import static hikari.api.guild.Permission.ADMINISTRATOR;
import static hikari.api.guild.Permission.CONNECT;
import static hikari.api.guild.Permission.READ_MESSAGE_HISTORY;
import static hikari.api.guild.Permission.SEND_MESSAGES;
import static hikari.api.guild.Permission.SEND_MESSAGES_IN_THREADS;
import static hikari.api.guild.Permission.VIEW_CHANNEL;

import hikari.api.Snowflake;
import hikari.api.channel.PermissionOverwrite;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Answers for one permission at a time, from the strongest rule to the weakest, where the real
/// thing applies whole bit fields from the weakest to the strongest.
///
/// @param world the world that is asked about
/// @param who the member
/// @param isThread whether the question is about a thread of the channel
record PermissionOracle(World world, PermissionHolder who, boolean isThread) {

    Set<Permission> inGuild() {
        var allowed = EnumSet.noneOf(Permission.class);
        for (var permission : Permission.values()) {
            var keeps =
                    isAlmighty()
                            || !isTimedOut()
                            || permission == VIEW_CHANNEL
                            || permission == READ_MESSAGE_HISTORY;
            if (keeps && (isAlmighty() || isGranted(permission))) {
                allowed.add(permission);
            }
        }
        return allowed;
    }

    Set<Permission> inChannel() {
        var allowed = EnumSet.noneOf(Permission.class);
        for (var permission : Permission.values()) {
            if (isAlmighty() || mayInChannel(permission)) {
                allowed.add(permission);
            }
        }
        return allowed;
    }

    private boolean isAlmighty() {
        return who.userId().equals(world.ownerId()) || isGranted(ADMINISTRATOR);
    }

    private boolean isTimedOut() {
        return who.communicationDisabledUntil().map(end -> end.isAfter(World.NOW)).orElse(false);
    }

    private boolean isGranted(Permission permission) {
        for (var role : world.roles()) {
            var has = who.roles().contains(role.id()) || role.id().equals(world.guildId());
            if (has && role.permissions().known().contains(permission)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayInChannel(Permission permission) {
        var type = world.channel().type().code();
        var isVoice = type == 2 || type == 13;
        if (!isAllowed(permission) || !isAllowed(VIEW_CHANNEL)) {
            return false;
        }
        if (isVoice && !isAllowed(CONNECT) && permission != VIEW_CHANNEL) {
            return false;
        }
        if (isTimedOut() && permission != VIEW_CHANNEL && permission != READ_MESSAGE_HISTORY) {
            return false;
        }
        return switch (permission) {
            case MENTION_EVERYONE, SEND_TTS_MESSAGES, ATTACH_FILES, EMBED_LINKS ->
                    isAllowed(SEND_MESSAGES);
            default -> true;
        };
    }

    /// Whether it is allowed explicitly.
    private boolean isAllowed(Permission permission) {
        var asked = isThread && permission == SEND_MESSAGES ? SEND_MESSAGES_IN_THREADS : permission;
        if (says(asked, 1, List.of(who.userId()), true)) {
            return true;
        }
        if (says(asked, 1, List.of(who.userId()), false)) {
            return false;
        }
        var roles = who.roles().stream().filter(id -> !id.equals(world.guildId())).toList();
        if (says(asked, 0, roles, true)) {
            return true;
        }
        if (says(asked, 0, roles, false)) {
            return false;
        }
        if (says(asked, 0, List.of(world.guildId()), true)) {
            return true;
        }
        return !says(asked, 0, List.of(world.guildId()), false) && isGranted(asked);
    }

    private boolean says(Permission permission, int type, List<Snowflake> ids, boolean allow) {
        for (PermissionOverwrite overwrite : world.channel().permissionOverwrites()) {
            var said = allow ? overwrite.allow() : overwrite.deny();
            if (overwrite.type().code() == type
                    && ids.contains(overwrite.id())
                    && said.known().contains(permission)) {
                return true;
            }
        }
        return false;
    }
}
