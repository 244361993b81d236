package hikari.api.message;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.channel.PermissionOverwrite;
import hikari.api.guild.Permission;
import hikari.api.guild.PermissionHolder;
import hikari.api.guild.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Asks of every user and role there may be, one after another, whether Discord's rules let it be
/// mentioned, where the real thing filters what the text holds. Knows no parser: code and escapes
/// are cut out of the text, and each mention is looked for by itself.
///
/// @param world the world that is asked about
record MentionOracle(MentionWorld world) {
    private static final int MANY = 30;
    private static final Pattern PLAIN = Pattern.compile("\\\\[\\\\`<@]|`[^`]*`");

    Set<Snowflake> users() {
        var users = new HashSet<Snowflake>();
        for (int id = 0; id < MANY; id++) {
            var user = Snowflake.of(id);
            var isNamed = says("<@!?" + id + ">") && counts("users", user);
            var isAnswered =
                    world.repliedUser().isPresent()
                            && world.repliedUser().get().equals(user)
                            && world.allowed().repliedUser().value().equals(yes());
            if ((isNamed || isAnswered) && sees(user)) {
                users.add(user);
            }
        }
        return users;
    }

    Set<Snowflake> roles() {
        var roles = new HashSet<Snowflake>();
        for (var role : world.roles()) {
            var id = role.id();
            if (id.value() != 1
                    && says("<@&" + id + ">")
                    && counts("roles", id)
                    && (role.mentionable() || senderMay())) {
                roles.add(id);
            }
        }
        return roles;
    }

    boolean everyone() {
        return says("@everyone") && counts("everyone", Snowflake.of(0)) && senderMay();
    }

    boolean here() {
        return says("@here") && counts("everyone", Snowflake.of(0)) && senderMay();
    }

    Set<Snowflake> notified() {
        var notified = new HashSet<Snowflake>();
        for (var member : world.members()) {
            var id = member.userId();
            var isMeant = users().contains(id) || everyone();
            isMeant |= here() && world.online().contains(id);
            for (var role : roles()) {
                isMeant |= member.roles().contains(role);
            }
            if (isMeant && sees(id)) {
                notified.add(id);
            }
        }
        return notified;
    }

    private static Optional<Boolean> yes() {
        return Optional.of(true);
    }

    private boolean says(String mention) {
        var text = PLAIN.matcher(world.text()).replaceAll("~");
        return Pattern.compile(mention).matcher(text).find();
    }

    private boolean counts(String kind, Snowflake id) {
        var parsed = world.allowed().parse().value().orElse(List.of());
        for (var each : parsed) {
            if (each.code().equals(kind)) {
                return true;
            }
        }
        var ids =
                switch (kind) {
                    case "users" -> world.allowed().users();
                    case "roles" -> world.allowed().roles();
                    default -> Settable.<List<Snowflake>>unset();
                };
        return ids.value().orElse(List.of()).contains(id);
    }

    private boolean senderMay() {
        var sender = world.sender();
        return isOwner(sender.userId())
                || sender.communicationDisabledUntil().isEmpty()
                        && has(sender, Permission.VIEW_CHANNEL)
                        && has(sender, Permission.MENTION_EVERYONE);
    }

    private boolean sees(Snowflake user) {
        for (var member : world.members()) {
            if (member.userId().equals(user)) {
                return isOwner(user) || has(member, Permission.VIEW_CHANNEL);
            }
        }
        return false;
    }

    private boolean isOwner(Snowflake user) {
        return user.value() == 10;
    }

    /// The weakest rule first: whatever comes later has the last word. All may send.
    private boolean has(PermissionHolder who, Permission permission) {
        var has = false;
        for (Role role : world.roles()) {
            has |=
                    (isEveryone(role.id()) || who.roles().contains(role.id()))
                            && role.permissions().has(permission);
        }
        has =
                after(
                        has,
                        permission,
                        overwrite -> isOfRole(overwrite) && isEveryone(overwrite.id()));
        has =
                after(
                        has,
                        permission,
                        overwrite ->
                                isOfRole(overwrite)
                                        && !isEveryone(overwrite.id())
                                        && who.roles().contains(overwrite.id()));
        return after(
                has,
                permission,
                overwrite -> !isOfRole(overwrite) && overwrite.id().equals(who.userId()));
    }

    private boolean after(
            boolean before, Permission permission, Predicate<PermissionOverwrite> counts) {
        var denied = false;
        var allowed = false;
        for (var overwrite : world.channel().permissionOverwrites()) {
            if (counts.test(overwrite)) {
                denied |= overwrite.deny().has(permission);
                allowed |= overwrite.allow().has(permission);
            }
        }
        return allowed || before && !denied;
    }

    private static boolean isOfRole(PermissionOverwrite overwrite) {
        return overwrite.type().code() == 0;
    }

    private static boolean isEveryone(Snowflake role) {
        return role.value() == 1;
    }
}
