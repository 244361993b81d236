package hikari.api.gateway;

import java.util.Optional;

/// What a shard tells the one who made it. All methods are called on the shard's own thread, in
/// order; while one runs, the shard reads nothing (TCP carries the backpressure) but its heartbeats
/// go on.
public interface ShardListener {

    /// {@return whether anybody wants events of this name} Unwanted ones are dropped undecoded.
    ///
    /// @param name such as `MESSAGE_CREATE`
    boolean wants(String name);

    /// Takes an event. The bytes are valid during the call only. An exception is logged and the
    /// event is lost, the shard lives on.
    ///
    /// @param shard where it came
    /// @param dispatch the event
    void dispatched(Shard shard, Dispatch dispatch);

    /// Everything that has come was dispatched, and the shard is about to wait for more: whatever
    /// was put off until now is to be done.
    ///
    /// @param shard the shard
    void caughtUp(Shard shard);

    /// A connection is open and HELLO has come.
    ///
    /// @param shard the shard
    void connected(Shard shard);

    /// A new session has begun; `READY` is dispatched next.
    ///
    /// @param shard the shard
    void ready(Shard shard);

    /// The session goes on and everything missed has been dispatched.
    ///
    /// @param shard the shard
    void resumed(Shard shard);

    /// A connection that was open is gone. The shard connects again unless it is closing or has
    /// died.
    ///
    /// @param shard the shard
    /// @param code the close code, if the peer or we gave one
    /// @param reason in words, for logs
    void disconnected(Shard shard, Optional<Integer> code, String reason);
}
