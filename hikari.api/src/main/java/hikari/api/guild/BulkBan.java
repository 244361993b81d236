package hikari.api.guild;

import hikari.api.Snowflake;
import java.util.List;

/// What became of banning several users at once.
///
/// @param bannedUsers who was banned
/// @param failedUsers who was not, as those who were banned before
/// @see "Discord documentation: Resources, Guild, Bulk Ban Response"
public record BulkBan(List<Snowflake> bannedUsers, List<Snowflake> failedUsers) {}
