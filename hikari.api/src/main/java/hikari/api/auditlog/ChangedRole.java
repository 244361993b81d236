package hikari.api.auditlog;

import hikari.api.Snowflake;

/// A role that a member got or lost.
///
/// @param id the role
/// @param name its name at that time
/// @see "Discord documentation: Resources, Audit Log, Audit Log Change Exceptions"
public record ChangedRole(Snowflake id, String name) {}
