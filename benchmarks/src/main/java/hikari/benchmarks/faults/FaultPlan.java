package hikari.benchmarks.faults;

import hikari.api.gateway.Compression;
import java.time.Duration;

/// How a run goes.
///
/// @param faults how many faults meet somebody before it ends
/// @param shards how many shards the bot has
/// @param seed decides which faults meet whom
/// @param eventsPerSecond how much load there is, over all guilds
/// @param faultsPerSecond how fast faults come
/// @param compression how frames are compressed
/// @param settle how long the bot may take to get everything after the last fault
public record FaultPlan(
        int faults,
        int shards,
        long seed,
        int eventsPerSecond,
        int faultsPerSecond,
        Compression compression,
        Duration settle) {}
