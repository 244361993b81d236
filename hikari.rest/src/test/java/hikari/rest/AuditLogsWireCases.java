package hikari.rest;

import static hikari.rest.Fixture.GUILD;
import static hikari.rest.Fixture.MESSAGE;
import static hikari.rest.Fixture.USER;

import hikari.api.Snowflake;
import hikari.api.auditlog.AuditLogEvent;
import hikari.api.auditlog.AuditLogFilter;
import java.util.List;
import java.util.stream.Stream;

/// Operations on audit logs of guilds
final class AuditLogsWireCases {
    private AuditLogsWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(filtered(), paged()).flatMap(List::stream);
    }

    private static List<WireCase> filtered() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/audit-logs?user_id=44&target_id=66&action_type=22&limit=100",
                        "",
                        "{\"audit_log_entries\":[]}",
                        c ->
                                WireCase.readAll(
                                        c.auditLogs()
                                                .fetchAll(
                                                        GUILD,
                                                        AuditLogFilter.of(f ->
                                                                f.userId(USER)
                                                                        .targetId(Snowflake.of(66))
                                                                        .actionType(
                                                                                AuditLogEvent.of(
                                                                                        22)))))));
    }

    private static List<WireCase> paged() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/audit-logs?limit=100",
                        "",
                        "{\"audit_log_entries\":[]}",
                        c ->
                                WireCase.readAll(
                                        c.auditLogs()
                                                .fetchPages(GUILD, AuditLogFilter.of(f -> {})))),
                new WireCase(
                        "GET /guilds/33/audit-logs?limit=100&after=22",
                        "",
                        "{\"audit_log_entries\":[]}",
                        c ->
                                WireCase.readAll(
                                        c.auditLogs()
                                                .fetchAfter(
                                                        GUILD,
                                                        MESSAGE,
                                                        AuditLogFilter.of(f -> {})))),
                new WireCase(
                        "GET /guilds/33/audit-logs?limit=100&after=22",
                        "",
                        "{\"audit_log_entries\":[]}",
                        c ->
                                WireCase.readAll(
                                        c.auditLogs()
                                                .fetchPagesAfter(
                                                        GUILD,
                                                        MESSAGE,
                                                        AuditLogFilter.of(f -> {})))));
    }
}
