package hikari.api.auditlog;

import hikari.api.automoderation.AutoModerationRule;
import hikari.api.channel.Channel;
import hikari.api.command.Command;
import hikari.api.guild.ScheduledEvent;
import hikari.api.user.User;
import hikari.api.webhook.Webhook;
import java.util.List;

/// What was done in a guild, the latest first, and the things that it was done with.
///
/// @param applicationCommands commands that entries name
/// @param auditLogEntries the entries
/// @param autoModerationRules rules that entries name
/// @param guildScheduledEvents planned events that entries name
/// @param integrations integrations that entries name
/// @param threads threads that entries name
/// @param users users that entries name
/// @param webhooks webhooks that entries name
/// @see "Discord documentation: Resources, Audit Log, Audit Log Object"
public record AuditLog(
        List<Command> applicationCommands,
        List<AuditLogEntry> auditLogEntries,
        List<AutoModerationRule> autoModerationRules,
        List<ScheduledEvent> guildScheduledEvents,
        List<PartialIntegration> integrations,
        List<Channel> threads,
        List<User> users,
        List<Webhook> webhooks) {}
