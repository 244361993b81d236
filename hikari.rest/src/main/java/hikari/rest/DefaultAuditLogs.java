package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.auditlog.AuditLog;
import hikari.api.auditlog.AuditLogEntry;
import hikari.api.auditlog.AuditLogFilter;
import hikari.api.rest.AuditLogs;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// [AuditLogs] over an exchange.
///
/// @param exchange sends the requests
record DefaultAuditLogs(Exchange exchange) implements AuditLogs {
    private static final int PAGE = 100;

    @Override
    public Stream<AuditLogEntry> fetchAll(Snowflake guildId, AuditLogFilter filter) {
        return entries(guildId, filter).down();
    }

    @Override
    public Stream<AuditLogEntry> fetchBefore(
            Snowflake guildId, Snowflake before, AuditLogFilter filter) {
        return entries(guildId, filter).before(before);
    }

    @Override
    public Stream<AuditLogEntry> fetchAfter(
            Snowflake guildId, Snowflake after, AuditLogFilter filter) {
        return entries(guildId, filter).after(after);
    }

    @Override
    public Stream<AuditLog> fetchPages(Snowflake guildId, AuditLogFilter filter) {
        return Pages.stream(
                Optional.<Snowflake>empty(),
                before -> page(guildId, "before", before, filter, last -> Optional.of(last)));
    }

    @Override
    public Stream<AuditLog> fetchPagesAfter(
            Snowflake guildId, Snowflake after, AuditLogFilter filter) {
        return Pages.stream(
                after, from -> page(guildId, "after", Optional.of(from), filter, last -> last));
    }

    private <C> Pages.Page<AuditLog, C> page(
            Snowflake guildId,
            String side,
            Optional<Snowflake> from,
            AuditLogFilter filter,
            Function<Snowflake, C> next) {
        var call = page(guildId, filter);
        var page = exchange.fetch(from.isPresent() ? call.query(side, from.get()) : call);
        var entries = page.auditLogEntries();
        return new Pages.Page<>(
                List.of(page),
                entries.size() < PAGE
                        ? Optional.empty()
                        : Optional.of(next.apply(entries.getLast().id())));
    }

    private static Call<AuditLog> page(Snowflake guildId, AuditLogFilter filter) {
        return AuditLogsRoutes.LIST_GUILD_AUDIT_LOG_ENTRIES
                .at(guildId)
                .query(filter)
                .query("limit", PAGE);
    }

    private Ids<AuditLogEntry> entries(Snowflake guildId, AuditLogFilter filter) {
        return new Ids<>(
                PAGE,
                (side, from) -> {
                    var call = page(guildId, filter);
                    return exchange.fetch(from.isPresent() ? call.query(side, from.get()) : call)
                            .auditLogEntries();
                },
                AuditLogEntry::id);
    }
}
