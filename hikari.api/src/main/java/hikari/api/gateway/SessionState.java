package hikari.api.gateway;

import java.net.URI;
import java.time.Instant;

/// What it takes to resume a shard's session, in this process or the next. A secret like the token:
/// it allows nobody to log in, but does not belong into logs.
///
/// @param shardId the shard, from 0
/// @param shardCount of how many
/// @param sessionId Discord's id of the session
/// @param resumeUrl where to connect for resuming
/// @param sequence the last sequence number that was handed to the listener
/// @param savedAt when this was true; Discord keeps a session for a few minutes
/// @see "Discord documentation: Gateway, Resuming"
public record SessionState(
        int shardId,
        int shardCount,
        String sessionId,
        URI resumeUrl,
        long sequence,
        Instant savedAt) {

    @Override
    public String toString() {
        return "session of shard %d of %d at %d".formatted(shardId, shardCount, sequence);
    }
}
