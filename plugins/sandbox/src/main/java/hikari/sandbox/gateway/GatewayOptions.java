package hikari.sandbox.gateway;

import hikari.sandbox.Intents;
import hikari.sandbox.SandboxClock;
import java.time.Duration;

/// How the local gateway behaves. The defaults are Discord's.
///
/// @param clock the source of time; whoever made it closes it
/// @param heartbeatInterval what HELLO says
/// @param maxConcurrency identify buckets, and so identifies per window
/// @param identifyWindow how long a bucket is taken after an identify
/// @param sessionStarts identifies per 24 hours
/// @param allowedPrivileged the privileged intents the application may use; the others close with
///   4014
/// @param maxGuildsPerShard more guilds on a shard close with 4011
/// @param sessionLifetime how long a session can be resumed after its connection ended
/// @param retainedFrames dispatches kept for a resume, a power of two
/// @param retainedBytes bytes of sent dispatches kept for a resume
/// @param zlibLevel 1 to 9, the effort of `zlib-stream`
/// @param compression what sessions share of `zlib-stream`
public record GatewayOptions(
        SandboxClock clock,
        Duration heartbeatInterval,
        int maxConcurrency,
        Duration identifyWindow,
        int sessionStarts,
        long allowedPrivileged,
        int maxGuildsPerShard,
        Duration sessionLifetime,
        int retainedFrames,
        long retainedBytes,
        int zlibLevel,
        Compression compression) {
    /// Checks the ranges.
    public GatewayOptions {
        if (maxConcurrency < 1 || sessionStarts < 0 || maxGuildsPerShard < 1) {
            throw new IllegalArgumentException(
                    "maxConcurrency and maxGuildsPerShard must be at least 1");
        }
        if (retainedFrames < 2 || Integer.bitCount(retainedFrames) != 1) {
            throw new IllegalArgumentException(
                    "retainedFrames must be a power of two, not " + retainedFrames);
        }
    }

    /// {@return Discord's values}
    ///
    /// @param clock the source of time
    public static GatewayOptions defaults(SandboxClock clock) {
        return new GatewayOptions(
                clock,
                Duration.ofMillis(41_250),
                1,
                Duration.ofSeconds(5),
                1000,
                Intents.PRIVILEGED,
                2500,
                Duration.ofMinutes(3),
                1 << 16,
                64L << 20,
                6,
                Compression.PER_SESSION);
    }

    /// {@return these options with another heartbeat interval}
    ///
    /// @param interval what HELLO says
    public GatewayOptions withHeartbeatInterval(Duration interval) {
        return new GatewayOptions(
                clock,
                interval,
                maxConcurrency,
                identifyWindow,
                sessionStarts,
                allowedPrivileged,
                maxGuildsPerShard,
                sessionLifetime,
                retainedFrames,
                retainedBytes,
                zlibLevel,
                compression);
    }

    /// {@return these options with other identify limits}
    ///
    /// @param buckets identify buckets
    /// @param starts identifies per 24 hours
    public GatewayOptions withIdentifyLimits(int buckets, int starts) {
        return new GatewayOptions(
                clock,
                heartbeatInterval,
                buckets,
                identifyWindow,
                starts,
                allowedPrivileged,
                maxGuildsPerShard,
                sessionLifetime,
                retainedFrames,
                retainedBytes,
                zlibLevel,
                compression);
    }

    /// {@return these options with other allowed privileged intents}
    ///
    /// @param intents the mask
    public GatewayOptions withAllowedPrivileged(long intents) {
        return new GatewayOptions(
                clock,
                heartbeatInterval,
                maxConcurrency,
                identifyWindow,
                sessionStarts,
                intents,
                maxGuildsPerShard,
                sessionLifetime,
                retainedFrames,
                retainedBytes,
                zlibLevel,
                compression);
    }

    /// {@return these options with another bound for guilds on a shard}
    ///
    /// @param guilds at least 1
    public GatewayOptions withMaxGuildsPerShard(int guilds) {
        return new GatewayOptions(
                clock,
                heartbeatInterval,
                maxConcurrency,
                identifyWindow,
                sessionStarts,
                allowedPrivileged,
                guilds,
                sessionLifetime,
                retainedFrames,
                retainedBytes,
                zlibLevel,
                compression);
    }

    /// {@return these options with other bounds for what can be replayed}
    ///
    /// @param frames dispatches, a power of two
    /// @param bytes bytes of sent dispatches
    public GatewayOptions withRetained(int frames, long bytes) {
        return new GatewayOptions(
                clock,
                heartbeatInterval,
                maxConcurrency,
                identifyWindow,
                sessionStarts,
                allowedPrivileged,
                maxGuildsPerShard,
                sessionLifetime,
                frames,
                bytes,
                zlibLevel,
                compression);
    }

    /// {@return these options with another effort of `zlib-stream`}
    ///
    /// @param level 1 to 9
    public GatewayOptions withZlibLevel(int level) {
        return new GatewayOptions(
                clock,
                heartbeatInterval,
                maxConcurrency,
                identifyWindow,
                sessionStarts,
                allowedPrivileged,
                maxGuildsPerShard,
                sessionLifetime,
                retainedFrames,
                retainedBytes,
                level,
                compression);
    }

    /// {@return these options with dispatches compressed once for all sessions}
    public GatewayOptions withSharedCompression() {
        return new GatewayOptions(
                clock,
                heartbeatInterval,
                maxConcurrency,
                identifyWindow,
                sessionStarts,
                allowedPrivileged,
                maxGuildsPerShard,
                sessionLifetime,
                retainedFrames,
                retainedBytes,
                zlibLevel,
                Compression.SHARED);
    }

    /// What sessions share of `zlib-stream`.
    public enum Compression {
        /// Nothing: each message refers back to those before it on its connection, as Discord's do.
        PER_SESSION,
        /// A dispatch is compressed once, without reference to others: larger on the wire, and
        /// nearly free to send to many sessions or many times. For load tests.
        SHARED
    }
}
