package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.auditlog.AuditLog;
import hikari.api.auditlog.AuditLogEntry;
import hikari.api.auditlog.AuditLogFilter;
import java.util.stream.Stream;

/// Audit logs of guilds: who did what, for 45 days.
///
/// @see "Discord documentation: Audit Logs Resource"
public interface AuditLogs {
    /// {@return the entries, newest first} Needs `VIEW_AUDIT_LOG`.
    ///
    /// Fetched as the stream is read, 100 at a time.
    ///
    /// @param guildId the guild
    /// @param filter which entries
    /// @see "Discord documentation: Audit Logs Resource, Get Guild Audit Log"
    Stream<AuditLogEntry> fetchAll(Snowflake guildId, AuditLogFilter filter);

    /// {@return all entries, newest first} See [#fetchAll(Snowflake, AuditLogFilter)].
    ///
    /// @param guildId the guild
    default Stream<AuditLogEntry> fetchAll(Snowflake guildId) {
        return fetchAll(guildId, AuditLogFilter.of(filter -> {}));
    }

    /// {@return the entries before one, newest first} Needs `VIEW_AUDIT_LOG`.
    ///
    /// Fetched as the stream is read, 100 at a time.
    ///
    /// @param guildId the guild
    /// @param before an id; [Snowflake#at] makes one of a time
    /// @param filter which entries
    /// @see "Discord documentation: Audit Logs Resource, Get Guild Audit Log"
    Stream<AuditLogEntry> fetchBefore(Snowflake guildId, Snowflake before, AuditLogFilter filter);

    /// {@return the entries after one, oldest first} Needs `VIEW_AUDIT_LOG`.
    ///
    /// Fetched as the stream is read, 100 at a time.
    ///
    /// @param guildId the guild
    /// @param after an id; [Snowflake#at] makes one of a time
    /// @param filter which entries
    /// @see "Discord documentation: Audit Logs Resource, Get Guild Audit Log"
    Stream<AuditLogEntry> fetchAfter(Snowflake guildId, Snowflake after, AuditLogFilter filter);

    /// {@return the entries with all that they refer to, 100 at a time, newest first} For the
    /// users, threads, webhooks and the like that entries name; [AuditLog#findUser] and its kin
    /// look them up. Needs `VIEW_AUDIT_LOG`.
    ///
    /// Fetched as the stream is read, 100 at a time.
    ///
    /// @param guildId the guild
    /// @param filter which entries
    /// @see "Discord documentation: Audit Logs Resource, Get Guild Audit Log"
    Stream<AuditLog> fetchPages(Snowflake guildId, AuditLogFilter filter);

    /// {@return the entries after one with all that they refer to, 100 at a time, oldest first}
    /// Needs `VIEW_AUDIT_LOG`.
    ///
    /// Fetched as the stream is read, 100 at a time.
    ///
    /// @param guildId the guild
    /// @param after an id; [Snowflake#at] makes one of a time, and id 0 is before all
    /// @param filter which entries
    /// @see "Discord documentation: Audit Logs Resource, Get Guild Audit Log"
    Stream<AuditLog> fetchPagesAfter(Snowflake guildId, Snowflake after, AuditLogFilter filter);
}
