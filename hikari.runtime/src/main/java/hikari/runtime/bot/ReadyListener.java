package hikari.runtime.bot;

import hikari.api.gateway.Dispatch;
import hikari.api.gateway.Shard;
import hikari.api.gateway.ShardListener;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Tells somebody of new sessions once their READY has been dealt with, and everything to the
/// listener proper.
final class ReadyListener implements ShardListener {
    private final ShardListener inner;
    private final Runnable onReady;

    /// Shards whose session has begun, but whose READY may still be dealt with.
    private final Set<Integer> beginning = ConcurrentHashMap.newKeySet();

    /// @param inner the listener proper
    /// @param onReady told when a session has begun
    ReadyListener(ShardListener inner, Runnable onReady) {
        this.inner = inner;
        this.onReady = onReady;
    }

    @Override
    public boolean wants(String name) {
        return inner.wants(name);
    }

    @Override
    public void dispatched(Shard shard, Dispatch dispatch) {
        inner.dispatched(shard, dispatch);
    }

    @Override
    public void caughtUp(Shard shard) {
        inner.caughtUp(shard);
        if (!beginning.isEmpty() && beginning.remove(shard.id())) {
            onReady.run();
        }
    }

    @Override
    public void connected(Shard shard) {
        inner.connected(shard);
    }

    @Override
    public void ready(Shard shard) {
        inner.ready(shard);
        beginning.add(shard.id());
    }

    @Override
    public void resumed(Shard shard) {
        inner.resumed(shard);
    }

    @Override
    public void disconnected(Shard shard, Optional<Integer> code, String reason) {
        inner.disconnected(shard, code, reason);
    }
}
