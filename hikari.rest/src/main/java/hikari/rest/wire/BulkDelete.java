package hikari.rest.wire;

import hikari.api.Snowflake;
import java.util.List;

/// Which messages are deleted.
///
/// @param messages their ids
public record BulkDelete(List<Snowflake> messages) {}
