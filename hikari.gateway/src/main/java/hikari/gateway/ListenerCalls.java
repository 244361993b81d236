package hikari.gateway;

import hikari.api.gateway.Dispatch;
import hikari.api.gateway.Shard;
import hikari.api.gateway.ShardListener;
import hikari.api.lifecycle.Startup;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Calls the listener, survives what it throws, and knows how long it took: while it runs, nothing
/// is read, which must not be held against the connection. Called by one thread.
final class ListenerCalls {
    private static final Logger LOG = LogManager.getLogger(ListenerCalls.class);
    private static final long IDLE = Long.MIN_VALUE;

    private final ShardListener listener;
    private final Shard shard;
    private final Startup life;
    private final GatewayTime time;
    private volatile long total;
    private volatile long since = IDLE;

    /// Whether something was handed over since the listener was last told that nothing is left.
    /// Used by the thread that reads.
    private boolean isBehind;

    ListenerCalls(ShardSetup setup, Shard shard, Startup life) {
        this.listener = setup.listener();
        this.shard = shard;
        this.life = life;
        this.time = setup.time();
    }

    /// For how long listeners have run so far, in nanoseconds. Any thread may ask.
    long busyNanos() {
        var begun = since;
        return total + (begun == IDLE ? 0 : Math.max(0, time.nanos() - begun));
    }

    /// Whether a listener runs now. Any thread may ask.
    boolean isBusy() {
        return since != IDLE;
    }

    /// All that has come was handed over, and the shard is about to wait.
    void caughtUp() {
        if (isBehind) {
            isBehind = false;
            tell("having caught up", told -> told.caughtUp(shard));
        }
    }

    void connected() {
        tell("connected", told -> told.connected(shard));
    }

    void ready() {
        tell("ready", told -> told.ready(shard));
    }

    void resumed() {
        tell("resumed", told -> told.resumed(shard));
    }

    /// The connection is gone. An interrupt that ended it is not the listener's.
    void disconnected(LinkEnd end) {
        var interrupted = Thread.interrupted();
        tell("disconnected", told -> told.disconnected(shard, end.code(), end.reason()));
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Hands over an event if somebody wants it.
    ///
    /// @return whether it has been dealt with; false when the end of the shard came in between
    boolean dispatched(Envelope envelope) {
        var name = envelope.name();
        if (!wants(name)) {
            return true;
        }
        var dispatch =
                new Dispatch(
                        name,
                        envelope.sequence(),
                        envelope.buffer(),
                        envelope.dataOffset(),
                        envelope.dataLength());
        isBehind = true;
        return tell(name, told -> told.dispatched(shard, dispatch)) || !life.isEnding();
    }

    private boolean wants(String name) {
        try {
            return listener.wants(name);
        } catch (RuntimeException e) {
            LOG.error("Shard {}: cannot tell whether {} is wanted", shard.id(), name, e);
            return false;
        }
    }

    private boolean tell(String what, Consumer<ShardListener> call) {
        var begun = time.nanos();
        since = begun;
        try {
            call.accept(listener);
            return true;
        } catch (
                Throwable
                        e) { // a listener's error, such as a class that is missing, is no reason to
            // die
            if (!life.isEnding()) {
                LOG.error("Shard {}: the listener failed on {}", shard.id(), what, e);
            }
            return false;
        } finally {
            var before = total;
            total = before + (time.nanos() - begun);
            since = IDLE;
        }
    }
}
