package hikari.api.gateway;

/// Says when a shard may identify: one in 5 s of each bucket, re-identifies included. The default
/// counts within one process; a cluster shares it.
///
/// @see "Discord documentation: Gateway, Sharding, Max Concurrency"
public interface IdentifySlots {
    /// Waits until the shard may identify, and takes the slot. First come, first served within a
    /// bucket; an interrupted waiter gives its place back.
    ///
    /// @param bucket `shard_id % max_concurrency`
    /// @throws InterruptedException when the calling thread is interrupted
    void acquire(int bucket) throws InterruptedException;

    /// Discord has answered the IDENTIFY for which the slot was acquired, or the connection has
    /// ended: the window counts from now at the latest, as nobody knows when Discord heard it. Does
    /// nothing by default, which is good enough where the network is.
    ///
    /// @param bucket the same bucket
    default void answered(int bucket) {}
}
