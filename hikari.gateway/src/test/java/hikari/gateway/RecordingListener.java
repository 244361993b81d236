package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.gateway.Dispatch;
import hikari.api.gateway.Shard;
import hikari.api.gateway.ShardListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// Writes down what a shard tells: `connected`, `ready`, `resumed`, `disconnected 4000`, `NAME 7
/// {…}`.
final class RecordingListener implements ShardListener {
    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();

    /// A permit for each time that the shard had handed over all that had come.
    final Semaphore caughtUp = new Semaphore(0);

    volatile Predicate<String> wanted = name -> true;

    /// Runs first on each call, with what is told.
    volatile BiConsumer<Shard, String> hook = (shard, what) -> {};

    @Override
    public boolean wants(String name) {
        return wanted.test(name);
    }

    @Override
    public void dispatched(Shard shard, Dispatch dispatch) {
        tell(
                shard,
                "%s %d %s".formatted(dispatch.name(), dispatch.sequence(), dispatch.dataText()));
    }

    @Override
    public void caughtUp(Shard shard) {
        caughtUp.release();
    }

    @Override
    public void connected(Shard shard) {
        tell(shard, "connected");
    }

    @Override
    public void ready(Shard shard) {
        tell(shard, "ready");
    }

    @Override
    public void resumed(Shard shard) {
        tell(shard, "resumed");
    }

    @Override
    public void disconnected(Shard shard, Optional<Integer> code, String reason) {
        tell(shard, "disconnected " + code.map(String::valueOf).orElse("-"));
    }

    String next() {
        try {
            var next = told.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("something from the shard").isNotNull();
            return next;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Waits until this has been told, and says what came before it.
    List<String> until(String beginning) {
        var before = new ArrayList<String>();
        while (true) {
            var next = next();
            if (next.startsWith(beginning)) {
                return before;
            }
            before.add(next);
        }
    }

    private void tell(Shard shard, String what) {
        hook.accept(shard, what);
        told.add(what);
    }
}
