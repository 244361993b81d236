package hikari.sandbox;

/// Whom a fault meets.
public sealed interface FaultTarget {
    /// Every connection.
    record Everyone() implements FaultTarget {}

    /// The connections of one shard.
    ///
    /// @param id the shard's number
    record Shard(int id) implements FaultTarget {}

    /// The connection of one session.
    ///
    /// @param id the session's id, as in READY
    record Session(String id) implements FaultTarget {}
}
