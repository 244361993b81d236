package hikari.sandbox;

import java.util.List;
import java.util.Map;

/// What the gateway knows for certain about a session: the truth a test compares a client with.
///
/// @param id the session's id, as in READY
/// @param shardId the shard
/// @param shardCount how many shards the client says it has
/// @param intents the session's intents
/// @param isConnected whether a connection serves it now
/// @param compression how that one compresses all that it is told, `zlib-stream` or `zstd-stream`;
///   empty if it does not
/// @param appended the sequence number of the last dispatch meant for it
/// @param written the highest sequence number handed to a socket
/// @param acknowledged the highest sequence number the client named, by heartbeat or RESUME
/// @param resumes how often it was resumed
/// @param counts dispatches appended by event name
/// @param recent the last dispatches by sequence number: at most 1,000 of those that can be
///   replayed
public record GatewaySession(
        String id,
        int shardId,
        int shardCount,
        long intents,
        boolean isConnected,
        String compression,
        long appended,
        long written,
        long acknowledged,
        int resumes,
        Map<String, Long> counts,
        List<Sent> recent) {
    /// One dispatch.
    ///
    /// @param sequence its `s`
    /// @param name its `t`
    public record Sent(long sequence, String name) {}
}
