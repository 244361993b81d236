package hikari.rest.wire;

import hikari.api.Snowflake;
import java.util.List;

/// What several bans are made of.
///
/// @param userIds whom
/// @param deleteMessageSeconds how far back their messages are deleted
public record CreateBans(List<Snowflake> userIds, int deleteMessageSeconds) {}
