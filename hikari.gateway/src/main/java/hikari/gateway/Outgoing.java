package hikari.gateway;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// What goes out over one connection, within Discord's limit for sends. Any thread may send.
///
/// @see "Discord documentation: Gateway, Rate Limiting"
final class Outgoing {
    private static final Logger LOG = LogManager.getLogger(Outgoing.class);
    private static final int SENDS = 120;
    private static final Duration WINDOW = Duration.ofSeconds(60);

    private final int shardId;
    private final GatewaySocket socket;
    private final SendWindow window;
    private final CountDownLatch ended;
    private volatile boolean closing;
    private volatile boolean broken;

    /// A way out.
    ///
    /// @param setup the shard's
    /// @param socket where to
    /// @param ended opens when the connection has ended
    Outgoing(ShardSetup setup, GatewaySocket socket, CountDownLatch ended) {
        this.shardId = setup.id();
        this.socket = socket;
        this.window = new SendWindow(setup.time(), SENDS, WINDOW);
        this.ended = ended;
    }

    /// Waits for a free place that leaves a reserve, and sends.
    ///
    /// @return whether it was sent; false when the connection has ended
    boolean whenFree(byte[] payload, int reserve) throws InterruptedException {
        return window.acquire(reserve, ended) && write(payload);
    }

    /// Sends at once what must not wait.
    ///
    /// @param payload what to send
    /// @param reserve how many places it must leave
    /// @return whether it was sent; false when the limit or the connection is at its end
    boolean atOnce(byte[] payload, int reserve) {
        return window.acquireNow(reserve) && write(payload);
    }

    /// From now on a send that fails is no news.
    void closing() {
        closing = true;
    }

    /// Whether a send has failed.
    boolean isBroken() {
        return broken;
    }

    private boolean write(byte[] payload) {
        try {
            socket.send(payload);
            return true;
        } catch (ConnectionLostException e) {
            LOG.debug("Shard {}: {}", shardId, e.reason());
            broken = true;
            if (!closing) {
                socket.abort();
            }
            return false;
        }
    }
}
