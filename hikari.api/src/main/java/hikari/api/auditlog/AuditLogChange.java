package hikari.api.auditlog;

import jakarta.json.JsonValue;
import java.util.Optional;

/// A member of an object that was changed.
///
/// @param newValue what it is now; empty when it was removed
/// @param oldValue what it was before; empty when it was added
/// @param key the member, by Discord's name, or `$add` and `$remove` for roles
/// @see "Discord documentation: Resources, Audit Log, Audit Log Change Object"
public record AuditLogChange(
        Optional<JsonValue> newValue, Optional<JsonValue> oldValue, String key) {}
