package hikari.api.guild;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.channel.ChannelType;
import hikari.api.channel.GuildChannel;
import hikari.api.channel.OverwriteType;
import hikari.api.channel.PermissionOverwrite;
import hikari.api.channel.ThreadChannel;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who may do what in a guild, computed from its roles and overwrites as Discord does it. Works the
/// same on what was fetched and on what is cached; asks nobody and never waits.
///
/// ```java
/// var permissions = Permissions.of(guild);
/// var allowed = permissions.in(channel, PermissionHolder.of(member), Instant.now());
/// if (allowed.has(Permission.SEND_MESSAGES)) { … }
/// ```
///
/// What is computed is what somebody may *really* do: permissions that others take with them when
/// they are missing are missing, too. Without VIEW_CHANNEL there are none in a channel; without
/// SEND_MESSAGES none of MENTION_EVERYONE, SEND_TTS_MESSAGES, ATTACH_FILES and EMBED_LINKS; without
/// CONNECT, in voice and stage channels, none but VIEW_CHANNEL. Who is timed out has only
/// VIEW_CHANNEL and READ_MESSAGE_HISTORY of theirs. The owner, and who has ADMINISTRATOR, may do
/// everything.
///
/// @param guildId the guild
/// @param ownerId who owns it
/// @param roles all its roles by their ids, `@everyone` (whose id is the guild's) among them; ids
///   of roles that are not there count for nothing
/// @see "Discord documentation: Topics, Permissions"
public record Permissions(Snowflake guildId, Snowflake ownerId, Map<Snowflake, Role> roles) {
    private static final Flags<Permission> NONE = Flags.none(Permission.class);
    private static final Flags<Permission> ALL =
            Stream.of(Permission.values()).reduce(NONE, Flags::with, Flags::with);
    private static final Flags<Permission> LEFT_WHEN_TIMED_OUT =
            Flags.of(Permission.VIEW_CHANNEL, Permission.READ_MESSAGE_HISTORY);
    private static final Flags<Permission> OF_SENDING =
            Flags.of(
                    Permission.MENTION_EVERYONE,
                    Permission.SEND_TTS_MESSAGES,
                    Permission.ATTACH_FILES,
                    Permission.EMBED_LINKS);
    private static final Set<ChannelType> CONNECTED =
            Set.of(ChannelType.Known.GUILD_VOICE, ChannelType.Known.GUILD_STAGE_VOICE);

    /// Of equal positions the smaller id stands higher.
    private static final Comparator<Role> BY_RANK =
            Comparator.comparingInt(Role::position)
                    .thenComparing(Role::id, Comparator.reverseOrder());

    /// Copies the roles.
    public Permissions {
        roles = Map.copyOf(roles);
    }

    /// {@return the permissions of a guild that came with its roles}
    ///
    /// @param guild fetched, or of the gateway; the cache keeps roles apart, see
    ///   [hikari.api.cache.Cache#findPermissions]
    public static Permissions of(Guild guild) {
        return of(guild, guild.roles());
    }

    /// {@return the permissions of a guild}
    ///
    /// @param guild the guild
    /// @param roles all its roles
    public static Permissions of(Guild guild, Collection<Role> roles) {
        return new Permissions(
                guild.id(),
                guild.ownerId(),
                roles.stream()
                        .collect(
                                Collectors.toMap(
                                        Role::id, Function.identity(), (first, last) -> last)));
    }

    /// {@return all permissions that this version has names for}
    public static Flags<Permission> all() {
        return ALL;
    }

    /// {@return what somebody may do in the guild, where no channel says otherwise}
    ///
    /// @param who the member
    /// @param now decides whether the member is timed out
    public Flags<Permission> inGuild(PermissionHolder who, Instant now) {
        var granted = granted(who);
        return granted.has(Permission.ADMINISTRATOR) || !who.isTimedOut(now)
                ? granted
                : and(granted, LEFT_WHEN_TIMED_OUT);
    }

    /// {@return what somebody may do in a channel of the guild}
    ///
    /// @param channel no thread
    /// @param who the member
    /// @param now decides whether the member is timed out
    /// @throws IllegalArgumentException for a thread: use [#inThread]
    public Flags<Permission> in(GuildChannel channel, PermissionHolder who, Instant now) {
        if (channel instanceof ThreadChannel) {
            throw new IllegalArgumentException(
                    "A thread has the permissions of its parent: use inThread");
        }
        var granted = granted(who);
        return granted.has(Permission.ADMINISTRATOR)
                ? granted
                : really(channel, who, now, overwritten(granted, channel, who));
    }

    /// {@return what somebody may do in the threads of a channel} As in the channel, but for
    /// SEND_MESSAGES, which is there when SEND_MESSAGES_IN_THREADS is. To see a private thread one
    /// must be in it or have MANAGE_THREADS besides; that is not said here.
    ///
    /// @param parent the channel that the thread belongs to
    /// @param who the member
    /// @param now decides whether the member is timed out
    public Flags<Permission> inThread(GuildChannel parent, PermissionHolder who, Instant now) {
        var granted = granted(who);
        if (granted.has(Permission.ADMINISTRATOR)) {
            return granted;
        }
        var there = overwritten(granted, parent, who).without(Permission.SEND_MESSAGES);
        return really(
                parent,
                who,
                now,
                there.has(Permission.SEND_MESSAGES_IN_THREADS)
                        ? there.with(Permission.SEND_MESSAGES)
                        : there);
    }

    /// {@return the highest role of somebody; of members without roles, `@everyone`} Empty when the
    /// roles are not known.
    ///
    /// @param who the member
    public Optional<Role> highestRole(PermissionHolder who) {
        return rolesOf(who).max(BY_RANK);
    }

    /// {@return whether somebody stands high enough to edit or delete a role, or to sort it} The
    /// permission MANAGE_ROLES must be there besides.
    ///
    /// @param who who would act
    /// @param role the role
    public boolean canActOn(PermissionHolder who, Role role) {
        return isOwner(who)
                || highestRole(who).filter(own -> BY_RANK.compare(own, role) > 0).isPresent();
    }

    /// {@return whether somebody stands high enough to give a role to members, or take it from
    /// them} Nobody can that with `@everyone` and with roles that an integration owns.
    ///
    /// @param who who would act
    /// @param role the role
    public boolean canAssign(PermissionHolder who, Role role) {
        return !role.managed() && !role.id().equals(guildId) && canActOn(who, role);
    }

    /// {@return whether somebody stands high enough to kick, ban, time out or rename another} The
    /// permission for that must be there besides. Nobody can that with the owner, nor with one who
    /// stands as high.
    ///
    /// @param who who would act
    /// @param other whom it would happen to
    public boolean canActOn(PermissionHolder who, PermissionHolder other) {
        if (isOwner(other) || who.userId().equals(other.userId())) {
            return false;
        }
        return isOwner(who) || highestRole(other).filter(role -> canActOn(who, role)).isPresent();
    }

    private boolean isOwner(PermissionHolder who) {
        return who.userId().equals(ownerId);
    }

    private Stream<Role> rolesOf(PermissionHolder who) {
        return Stream.concat(Stream.of(guildId), who.roles().stream())
                .flatMap(id -> Optional.ofNullable(roles.get(id)).stream());
    }

    private Flags<Permission> granted(PermissionHolder who) {
        var granted = rolesOf(who).map(Role::permissions).reduce(NONE, Flags::with);
        return isOwner(who) || granted.has(Permission.ADMINISTRATOR) ? granted.with(ALL) : granted;
    }

    private Flags<Permission> overwritten(
            Flags<Permission> granted, GuildChannel channel, PermissionHolder who) {
        var overwrites = channel.permissionOverwrites();
        var everyone = of(overwrites, OverwriteType.Known.ROLE, Set.of(guildId));
        var others =
                who.roles().stream()
                        .filter(id -> !id.equals(guildId))
                        .collect(Collectors.toUnmodifiableSet());
        var withRoles = of(overwrites, OverwriteType.Known.ROLE, others);
        var own = of(overwrites, OverwriteType.Known.MEMBER, Set.of(who.userId()));
        return own.applyTo(withRoles.applyTo(everyone.applyTo(granted)));
    }

    private static Change of(
            List<PermissionOverwrite> overwrites, OverwriteType type, Set<Snowflake> ids) {
        return overwrites.stream()
                .filter(overwrite -> overwrite.type().equals(type) && ids.contains(overwrite.id()))
                .map(overwrite -> new Change(overwrite.allow(), overwrite.deny()))
                .reduce(new Change(NONE, NONE), Change::and);
    }

    /// What some overwrites of one rank say together.
    ///
    /// @param allow what they allow
    /// @param deny what they deny, unless they allow it
    private record Change(Flags<Permission> allow, Flags<Permission> deny) {
        Change and(Change other) {
            return new Change(allow.with(other.allow), deny.with(other.deny));
        }

        Flags<Permission> applyTo(Flags<Permission> before) {
            return minus(before, deny).with(allow);
        }
    }

    private static Flags<Permission> really(
            GuildChannel channel, PermissionHolder who, Instant now, Flags<Permission> there) {
        var implied = implied(channel, there);
        return who.isTimedOut(now) ? and(implied, LEFT_WHEN_TIMED_OUT) : implied;
    }

    private static Flags<Permission> implied(GuildChannel channel, Flags<Permission> there) {
        if (!there.has(Permission.VIEW_CHANNEL)) {
            return NONE;
        }
        if (CONNECTED.contains(channel.type()) && !there.has(Permission.CONNECT)) {
            return Flags.of(Permission.VIEW_CHANNEL);
        }
        return there.has(Permission.SEND_MESSAGES) ? there : minus(there, OF_SENDING);
    }

    private static Flags<Permission> and(Flags<Permission> first, Flags<Permission> second) {
        return new Flags<>(Permission.class, first.bits() & second.bits());
    }

    private static Flags<Permission> minus(Flags<Permission> first, Flags<Permission> second) {
        return new Flags<>(Permission.class, first.bits() & ~second.bits());
    }
}
