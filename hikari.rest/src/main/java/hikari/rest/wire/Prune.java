package hikari.rest.wire;

import hikari.api.Snowflake;
import java.util.List;

/// Which members are removed.
///
/// @param days for how many days they were away
/// @param computePruneCount whether they are counted
/// @param includeRoles roles that do not save from it
public record Prune(int days, boolean computePruneCount, List<Snowflake> includeRoles) {}
