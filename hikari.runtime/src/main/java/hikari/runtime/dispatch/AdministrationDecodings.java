package hikari.runtime.dispatch;

import hikari.api.auditlog.AuditLogEntry;
import hikari.api.cache.CacheKind;
import hikari.api.command.CommandPermissions;
import hikari.api.event.AuditLogEntryCreateEvent;
import hikari.api.event.CommandPermissionsUpdateEvent;
import hikari.api.event.Event;
import hikari.api.event.IntegrationCreateEvent;
import hikari.api.event.IntegrationDeleteEvent;
import hikari.api.event.IntegrationUpdateEvent;
import hikari.api.event.IntegrationsUpdateEvent;
import hikari.api.event.InviteCreateEvent;
import hikari.api.event.InviteDeleteEvent;
import hikari.api.event.JoinRequestCreateEvent;
import hikari.api.event.JoinRequestDeleteEvent;
import hikari.api.event.JoinRequestUpdateEvent;
import hikari.api.event.WebhooksUpdateEvent;
import hikari.api.guild.Integration;
import hikari.api.guild.JoinRequest;
import hikari.api.guild.JoinRequestStatus;
import hikari.api.invite.Invite;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What guilds are administered with: the audit log, integrations, webhooks, command permissions,
/// requests to join, invites.
final class AdministrationDecodings {
    private static final Set<CacheKind> INVITES = Set.of(CacheKind.INVITES);

    private AdministrationDecodings() {}

    static List<Decoding> all() {
        return Stream.of(settings(), integrations(), joinRequests(), invites())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Decoding> settings() {
        return List.of(
                Decoding.plain(
                        "APPLICATION_COMMAND_PERMISSIONS_UPDATE",
                        CommandPermissionsUpdateEvent.class,
                        p ->
                                new CommandPermissionsUpdateEvent(
                                        p.bot(), p.shard(), p.as(CommandPermissions.class))),
                Decoding.plain(
                        "GUILD_AUDIT_LOG_ENTRY_CREATE",
                        AuditLogEntryCreateEvent.class,
                        p ->
                                new AuditLogEntryCreateEvent(
                                        p.bot(),
                                        p.shard(),
                                        p.id("guild_id"),
                                        p.as(AuditLogEntry.class))),
                Decoding.plain(
                        "WEBHOOKS_UPDATE",
                        WebhooksUpdateEvent.class,
                        p ->
                                new WebhooksUpdateEvent(
                                        p.bot(), p.shard(), p.id("guild_id"), p.id("channel_id"))),
                Decoding.plain(
                        "GUILD_INTEGRATIONS_UPDATE",
                        IntegrationsUpdateEvent.class,
                        p -> new IntegrationsUpdateEvent(p.bot(), p.shard(), p.id("guild_id"))));
    }

    private static List<Decoding> integrations() {
        return List.of(
                Decoding.plain(
                        "INTEGRATION_CREATE",
                        IntegrationCreateEvent.class,
                        p ->
                                new IntegrationCreateEvent(
                                        p.bot(),
                                        p.shard(),
                                        p.id("guild_id"),
                                        p.as(Integration.class))),
                Decoding.plain(
                        "INTEGRATION_UPDATE",
                        IntegrationUpdateEvent.class,
                        p ->
                                new IntegrationUpdateEvent(
                                        p.bot(),
                                        p.shard(),
                                        p.id("guild_id"),
                                        p.as(Integration.class))),
                Decoding.plain(
                        "INTEGRATION_DELETE",
                        IntegrationDeleteEvent.class,
                        p ->
                                new IntegrationDeleteEvent(
                                        p.bot(),
                                        p.shard(),
                                        p.id("guild_id"),
                                        p.id("id"),
                                        p.findId("application_id"))));
    }

    private static List<Decoding> joinRequests() {
        return List.of(
                Decoding.plain(
                        "GUILD_JOIN_REQUEST_CREATE",
                        JoinRequestCreateEvent.class,
                        p ->
                                new JoinRequestCreateEvent(
                                        p.bot(),
                                        p.shard(),
                                        p.id("guild_id"),
                                        status(p),
                                        p.nested("request", JoinRequest.class))),
                Decoding.plain(
                        "GUILD_JOIN_REQUEST_UPDATE",
                        JoinRequestUpdateEvent.class,
                        p ->
                                new JoinRequestUpdateEvent(
                                        p.bot(),
                                        p.shard(),
                                        p.id("guild_id"),
                                        status(p),
                                        p.nested("request", JoinRequest.class))),
                Decoding.plain(
                        "GUILD_JOIN_REQUEST_DELETE",
                        JoinRequestDeleteEvent.class,
                        p ->
                                new JoinRequestDeleteEvent(
                                        p.bot(),
                                        p.shard(),
                                        p.id("guild_id"),
                                        p.id("user_id"),
                                        p.findId("id"))));
    }

    private static JoinRequestStatus status(Payload p) {
        return JoinRequestStatus.of(p.text("status").orElse(""));
    }

    private static List<Decoding> invites() {
        return List.of(
                Decoding.of(
                        "INVITE_CREATE",
                        List.of(InviteCreateEvent.class),
                        INVITES,
                        AdministrationDecodings::invited),
                Decoding.of(
                        "INVITE_DELETE",
                        List.of(InviteDeleteEvent.class),
                        INVITES,
                        AdministrationDecodings::inviteDeleted));
    }

    /// Groups have invites too, which no bot takes part in.
    private static Optional<Event> invited(Payload p) {
        return p.findId("guild_id")
                .map(guildId -> {
                    var invite = p.as(Invite.class);
                    p.cache().putInvite(invite);
                    return new InviteCreateEvent(
                            p.bot(),
                            p.shard(),
                            guildId,
                            p.id("channel_id"),
                            invite,
                            p.ids("role_ids"));
                });
    }

    private static Optional<Event> inviteDeleted(Payload p) {
        return p.findId("guild_id")
                .map(guildId -> {
                    var code = p.text("code").orElse("");
                    var old = p.cache().findInvite(code);
                    p.cache().removeInvite(code);
                    return new InviteDeleteEvent(
                            p.bot(), p.shard(), guildId, p.id("channel_id"), code, old);
                });
    }
}
