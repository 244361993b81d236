package hikari.rest;

import hikari.api.auditlog.AuditLog;

/// operations on audit logs of guilds Each constant bears its OpenAPI operation id.
final class AuditLogsRoutes {
    static final Route<AuditLog> LIST_GUILD_AUDIT_LOG_ENTRIES =
            Route.get("/guilds/{guild_id}/audit-logs", AuditLog.class)
                    .query("user_id", "target_id", "action_type", "before", "after", "limit");

    private AuditLogsRoutes() {}
}
