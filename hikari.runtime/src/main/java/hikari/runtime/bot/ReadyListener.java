package hikari.runtime.bot;

import hikari.api.gateway.Dispatch;
import hikari.api.gateway.Shard;
import hikari.api.gateway.ShardListener;
import java.util.Optional;

/// Tells somebody of new sessions, and everything to the listener proper.
///
/// @param inner the listener proper
/// @param onReady told when a session has begun
record ReadyListener(ShardListener inner, Runnable onReady) implements ShardListener {
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
    }

    @Override
    public void connected(Shard shard) {
        inner.connected(shard);
    }

    @Override
    public void ready(Shard shard) {
        inner.ready(shard);
        onReady.run();
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
