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
}
