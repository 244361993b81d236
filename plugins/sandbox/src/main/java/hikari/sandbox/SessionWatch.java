package hikari.sandbox;

import java.util.function.Supplier;

/// Hears what the gateway's sessions are given: the truth, from the first dispatch of a session to
/// its last, that a test compares a client with. Called in each session's order, under its lock:
/// must neither block nor call the gateway.
public interface SessionWatch {
    /// A dispatch was meant for a session, whether a connection is there or not.
    ///
    /// @param sessionId the session's id, as in READY
    /// @param shardId its shard
    /// @param sequence the dispatch's `s`
    /// @param name its `t`
    /// @param data its `d` as JSON, made when asked for
    void appended(String sessionId, int shardId, long sequence, String name, Supplier<String> data);

    /// The client has everything up to a sequence number: it named it by a heartbeat or a RESUME.
    ///
    /// @param sessionId the session's id
    /// @param sequence the sequence number
    void acknowledged(String sessionId, long sequence);

    /// A session is over and can never be resumed.
    ///
    /// @param sessionId the session's id
    void ended(String sessionId);

    /// Hears nothing.
    SessionWatch NONE =
            new SessionWatch() {
                @Override
                public void appended(
                        String sessionId,
                        int shardId,
                        long sequence,
                        String name,
                        Supplier<String> data) {}

                @Override
                public void acknowledged(String sessionId, long sequence) {}

                @Override
                public void ended(String sessionId) {}
            };
}
