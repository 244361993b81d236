package hikari.api.auditlog;

import hikari.api.Snowflake;
import java.util.List;
import java.util.Optional;

/// Something that was done in a guild.
///
/// @param targetId what it was done to; mostly an id
/// @param changes what was changed
/// @param userId who did it
/// @param id the entry's id
/// @param actionType what was done
/// @param options more about it
/// @param reason why, 1 to 512 characters
/// @see "Discord documentation: Resources, Audit Log, Audit Log Entry Object"
public record AuditLogEntry(
        Optional<String> targetId,
        List<AuditLogChange> changes,
        Optional<Snowflake> userId,
        Snowflake id,
        AuditLogEvent actionType,
        Optional<AuditLogOptions> options,
        Optional<String> reason) {}
