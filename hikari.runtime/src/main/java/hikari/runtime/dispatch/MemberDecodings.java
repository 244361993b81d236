package hikari.runtime.dispatch;

import hikari.api.cache.CacheKind;
import hikari.api.event.BanAddEvent;
import hikari.api.event.BanRemoveEvent;
import hikari.api.event.Event;
import hikari.api.event.MemberAddEvent;
import hikari.api.event.MemberChunkEvent;
import hikari.api.event.MemberRemoveEvent;
import hikari.api.event.MemberUpdateEvent;
import hikari.api.event.PresenceUpdateEvent;
import hikari.api.event.RoleCreateEvent;
import hikari.api.event.RoleDeleteEvent;
import hikari.api.event.RoleUpdateEvent;
import hikari.api.gateway.MemberChunk;
import hikari.api.guild.Member;
import hikari.api.guild.Role;
import hikari.api.presence.Presence;
import hikari.api.user.User;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Members, their roles, presences and bans.
final class MemberDecodings {
    private static final Set<CacheKind> KINDS =
            Set.of(CacheKind.MEMBERS, CacheKind.OWN_MEMBER, CacheKind.USERS);
    private static final Set<CacheKind> ROLES = Set.of(CacheKind.ROLES);

    private MemberDecodings() {}

    static List<Decoding> all() {
        return Stream.of(members(), roles(), presencesAndBans()).flatMap(List::stream).toList();
    }

    private static List<Decoding> members() {
        return List.of(
                Decoding.of(
                        "GUILD_MEMBER_ADD",
                        List.of(MemberAddEvent.class),
                        KINDS,
                        MemberDecodings::added),
                Decoding.of(
                        "GUILD_MEMBER_UPDATE",
                        List.of(MemberUpdateEvent.class),
                        KINDS,
                        MemberDecodings::updated),
                Decoding.of(
                        "GUILD_MEMBER_REMOVE",
                        List.of(MemberRemoveEvent.class),
                        KINDS,
                        MemberDecodings::removed),
                Decoding.of(
                        "GUILD_MEMBERS_CHUNK",
                        List.of(MemberChunkEvent.class),
                        KINDS,
                        MemberDecodings::chunk));
    }

    private static List<Decoding> roles() {
        return List.of(
                Decoding.of(
                        "GUILD_ROLE_CREATE",
                        List.of(RoleCreateEvent.class),
                        ROLES,
                        MemberDecodings::roleCreated),
                Decoding.of(
                        "GUILD_ROLE_UPDATE",
                        List.of(RoleUpdateEvent.class),
                        ROLES,
                        MemberDecodings::roleUpdated),
                Decoding.of(
                        "GUILD_ROLE_DELETE",
                        List.of(RoleDeleteEvent.class),
                        ROLES,
                        MemberDecodings::roleDeleted));
    }

    private static List<Decoding> presencesAndBans() {
        return List.of(
                Decoding.of(
                        "PRESENCE_UPDATE",
                        List.of(PresenceUpdateEvent.class),
                        Set.of(CacheKind.PRESENCES),
                        MemberDecodings::presence),
                Decoding.of(
                        "GUILD_BAN_ADD",
                        List.of(BanAddEvent.class),
                        Set.of(),
                        p ->
                                Optional.of(
                                        new BanAddEvent(
                                                p.bot(),
                                                p.shard(),
                                                p.id("guild_id"),
                                                p.nested("user", User.class)))),
                Decoding.of(
                        "GUILD_BAN_REMOVE",
                        List.of(BanRemoveEvent.class),
                        Set.of(),
                        p ->
                                Optional.of(
                                        new BanRemoveEvent(
                                                p.bot(),
                                                p.shard(),
                                                p.id("guild_id"),
                                                p.nested("user", User.class)))));
    }

    private static Optional<Event> added(Payload p) {
        var guildId = p.id("guild_id");
        var member = p.as(Member.class);
        p.cache().putMember(guildId, member);
        return Optional.of(new MemberAddEvent(p.bot(), p.shard(), guildId, member));
    }

    private static Optional<Event> updated(Payload p) {
        var guildId = p.id("guild_id");
        var member = p.as(Member.class);
        var old = member.user().flatMap(user -> p.before(p.cache().members(guildId), user.id()));
        p.cache().putMember(guildId, member);
        return Optional.of(new MemberUpdateEvent(p.bot(), p.shard(), guildId, member, old));
    }

    private static Optional<Event> removed(Payload p) {
        var guildId = p.id("guild_id");
        var user = p.nested("user", User.class);
        var old = p.before(p.cache().members(guildId), user.id());
        p.cache().removeMember(guildId, user.id());
        return Optional.of(new MemberRemoveEvent(p.bot(), p.shard(), guildId, user, old));
    }

    private static Optional<Event> chunk(Payload p) {
        var chunk = p.as(MemberChunk.class);
        chunk.members().forEach(member -> p.cache().putMember(chunk.guildId(), member));
        chunk.presences().forEach(presence -> p.cache().putPresence(chunk.guildId(), presence));
        return Optional.of(new MemberChunkEvent(p.bot(), p.shard(), chunk));
    }

    private static Optional<Event> roleCreated(Payload p) {
        var guildId = p.id("guild_id");
        var role = p.nested("role", Role.class);
        p.cache().putRole(guildId, role);
        return Optional.of(new RoleCreateEvent(p.bot(), p.shard(), guildId, role));
    }

    private static Optional<Event> roleUpdated(Payload p) {
        var guildId = p.id("guild_id");
        var role = p.nested("role", Role.class);
        var old = p.before(p.cache().roles(guildId), role.id());
        p.cache().putRole(guildId, role);
        return Optional.of(new RoleUpdateEvent(p.bot(), p.shard(), guildId, role, old));
    }

    private static Optional<Event> roleDeleted(Payload p) {
        var guildId = p.id("guild_id");
        var roleId = p.id("role_id");
        var old = p.before(p.cache().roles(guildId), roleId);
        p.cache().removeRole(guildId, roleId);
        return Optional.of(new RoleDeleteEvent(p.bot(), p.shard(), guildId, roleId, old));
    }

    private static Optional<Event> presence(Payload p) {
        var presence = p.as(Presence.class);
        var guildId = presence.guildId().orElseGet(() -> p.id("guild_id"));
        var old = p.before(p.cache().presences(guildId), presence.user().id());
        p.cache().putPresence(guildId, presence);
        return Optional.of(new PresenceUpdateEvent(p.bot(), p.shard(), guildId, presence, old));
    }
}
