package hikari.api.gateway;

/// How many sessions a bot may start.
///
/// @param total starts in 24 hours
/// @param remaining how many are left
/// @param resetAfter milliseconds until all are back
/// @param maxConcurrency how many shards may identify in 5 seconds
/// @see "Discord documentation: Gateway, Session Start Limit Object"
public record SessionStartLimit(int total, int remaining, long resetAfter, int maxConcurrency) {}
