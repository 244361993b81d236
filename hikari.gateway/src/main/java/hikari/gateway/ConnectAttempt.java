package hikari.gateway;

import hikari.api.lifecycle.Startup;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// One attempt to connect, on a thread of its own that is interrupted at the deadline: whatever it
/// is stuck in (a name that does not resolve, a TLS handshake), the shard goes on at once, and a
/// connection that comes too late is dropped.
final class ConnectAttempt {
    private sealed interface Outcome {
        record Open(GatewaySocket socket) implements Outcome {}

        record Failed(ConnectionLostException why) implements Outcome {}
    }

    private final Surroundings surroundings;
    private final GatewayAddress address;
    private final AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);

    ConnectAttempt(Surroundings surroundings, GatewayAddress address) {
        this.surroundings = surroundings;
        this.address = address;
    }

    /// Connects.
    ///
    /// @param life owns the thread
    /// @param name names the thread
    /// @param deadline how long it may take
    /// @throws ConnectionLostException when it failed or took too long
    /// @throws InterruptedException when the calling thread is interrupted; nothing stays open
    GatewaySocket run(Startup life, String name, Duration deadline) throws InterruptedException {
        var worker = life.fork(name, this::connect);
        try {
            if (!surroundings.time().await(over, deadline)) {
                settle(
                        failed(
                                "Not connected to %s within %s"
                                        .formatted(address.uri().getHost(), deadline)));
                worker.interrupt();
            }
        } catch (InterruptedException e) {
            if (!settle(failed("interrupted"))
                    && outcome.get() instanceof Outcome.Open(var socket)) {
                socket.abort();
            }
            worker.interrupt();
            throw e;
        }
        return switch (outcome.get()) {
            case Outcome.Open(var socket) -> socket;
            case Outcome.Failed(var why) -> throw why;
            case null -> throw new IllegalStateException("the attempt is over without an outcome");
        };
    }

    private void connect() {
        try {
            var socket = surroundings.connector().connect(address);
            if (!settle(new Outcome.Open(socket))) {
                socket.abort();
            }
        } catch (ConnectionLostException e) {
            settle(new Outcome.Failed(e));
        } catch (RuntimeException | Error e) {
            settle(new Outcome.Failed(ConnectionLostException.broken("Cannot connect: " + e, e)));
        } finally {
            over.countDown();
        }
    }

    private boolean settle(Outcome how) {
        return outcome.compareAndSet(null, how);
    }

    private static Outcome failed(String reason) {
        return new Outcome.Failed(ConnectionLostException.broken(reason, null));
    }
}
