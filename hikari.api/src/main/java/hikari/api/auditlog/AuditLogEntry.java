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
        Optional<String> reason) {

    /// {@return what it was done to, if that is told by an id}
    public Optional<Snowflake> findTarget() {
        return targetId.flatMap(ChangeValue::idOf);
    }

    /// {@return the change of a member, if it was changed}
    ///
    /// @param key the member, by Discord's name
    public Optional<AuditLogChange> findChange(String key) {
        return changes.stream().filter(change -> change.key().equals(key)).findFirst();
    }

    /// {@return the roles that the member got} Of [AuditLogEvent.Known#MEMBER_ROLE_UPDATE].
    public List<ChangedRole> addedRoles() {
        return changes.stream().flatMap(change -> change.addedRoles().stream()).toList();
    }

    /// {@return the roles that the member lost} Of [AuditLogEvent.Known#MEMBER_ROLE_UPDATE].
    public List<ChangedRole> removedRoles() {
        return changes.stream().flatMap(change -> change.removedRoles().stream()).toList();
    }
}
