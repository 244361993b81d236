package hikari.api.auditlog;

import hikari.api.Snowflake;
import hikari.api.automoderation.AutoModerationRule;
import hikari.api.channel.Channel;
import hikari.api.command.Command;
import hikari.api.guild.ScheduledEvent;
import hikari.api.user.User;
import hikari.api.webhook.Webhook;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
        List<Webhook> webhooks) {

    /// {@return the command of this id, if an entry names it}
    ///
    /// @param id its id
    public Optional<Command> findCommand(Snowflake id) {
        return find(applicationCommands, Command::id, id);
    }

    /// {@return the rule of this id, if an entry names it}
    ///
    /// @param id its id
    public Optional<AutoModerationRule> findRule(Snowflake id) {
        return find(autoModerationRules, AutoModerationRule::id, id);
    }

    /// {@return the scheduled event of this id, if an entry names it}
    ///
    /// @param id its id
    public Optional<ScheduledEvent> findScheduledEvent(Snowflake id) {
        return find(guildScheduledEvents, ScheduledEvent::id, id);
    }

    /// {@return the integration of this id, if an entry names it}
    ///
    /// @param id its id
    public Optional<PartialIntegration> findIntegration(Snowflake id) {
        return find(integrations, PartialIntegration::id, id);
    }

    /// {@return the thread of this id, if an entry names it}
    ///
    /// @param id its id
    public Optional<Channel> findThread(Snowflake id) {
        return find(threads, Channel::id, id);
    }

    /// {@return the user of this id, if an entry names it}
    ///
    /// @param id its id
    public Optional<User> findUser(Snowflake id) {
        return find(users, User::id, id);
    }

    /// {@return the webhook of this id, if an entry names it}
    ///
    /// @param id its id
    public Optional<Webhook> findWebhook(Snowflake id) {
        return find(webhooks, Webhook::id, id);
    }

    private static <T> Optional<T> find(List<T> all, Function<T, Snowflake> idOf, Snowflake id) {
        return all.stream().filter(each -> idOf.apply(each).equals(id)).findFirst();
    }
}
