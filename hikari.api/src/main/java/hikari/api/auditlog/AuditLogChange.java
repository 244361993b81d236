package hikari.api.auditlog;

import hikari.api.Snowflake;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/// A member of an object that was changed, by Discord's name of it. Some are no member of the
/// object:
///
/// | changed | key | what it is |
/// |---|---|---|
/// | a member's roles | [#ADD_ROLES], [#REMOVE_ROLES] | [#addedRoles()], [#removedRoles()] |
/// | permissions of a command | an id of a role, user or channel | [#permissionTarget()] |
/// | an invite | `channel_id` | the channel's id, which an invite has as `channel.id` |
/// | a webhook | `avatar_hash` | what a webhook has as `avatar` |
///
/// @param newValue what it is now; empty when it was removed
/// @param oldValue what it was before; empty when it was added
/// @param key the member
/// @see "Discord documentation: Resources, Audit Log, Audit Log Change Object"
public record AuditLogChange(
        Optional<JsonValue> newValue, Optional<JsonValue> oldValue, String key) {
    /// The key of roles that a member got.
    public static final String ADD_ROLES = "$add";

    /// The key of roles that a member lost.
    public static final String REMOVE_ROLES = "$remove";

    /// {@return what it was, typed}
    public ChangeValue before() {
        return new ChangeValue(oldValue);
    }

    /// {@return what it is now, typed}
    public ChangeValue after() {
        return new ChangeValue(newValue);
    }

    /// {@return the roles that a member got with this change; empty when it is another one}
    public List<ChangedRole> addedRoles() {
        return key.equals(ADD_ROLES) ? after().roles() : List.of();
    }

    /// {@return the roles that a member lost with this change; empty when it is another one}
    public List<ChangedRole> removedRoles() {
        return key.equals(REMOVE_ROLES) ? after().roles() : List.of();
    }

    /// {@return the role, user or channel for which a command's permission was changed} The
    /// permission is [ChangeValue#commandPermission()] of [#before()] and [#after()]. Empty when it
    /// is another change.
    public Optional<Snowflake> permissionTarget() {
        return ChangeValue.idOf(key);
    }
}
