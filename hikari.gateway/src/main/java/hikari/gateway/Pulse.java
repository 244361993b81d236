package hikari.gateway;

import hikari.api.lifecycle.Startup;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Beats over one connection, and finds out that it is dead.
///
/// @see "Discord documentation: Gateway, Sending Heartbeats"
final class Pulse {
    private static final Logger LOG = LogManager.getLogger(Pulse.class);

    private final ShardSetup setup;
    private final ShardMemory memory;
    private final Startup life;
    private final GatewaySocket socket;
    private final Outgoing outgoing;
    private final ListenerCalls calls;
    private final Heartbeat heartbeat;

    Pulse(
            ShardSetup setup,
            ShardMemory memory,
            Startup life,
            GatewaySocket socket,
            Outgoing outgoing,
            ListenerCalls calls,
            Duration interval) {
        this.setup = setup;
        this.memory = memory;
        this.life = life;
        this.socket = socket;
        this.outgoing = outgoing;
        this.calls = calls;
        this.heartbeat = new Heartbeat(setup.time(), interval);
    }

    Heartbeat heartbeat() {
        return heartbeat;
    }

    /// Beats until the connection has ended or is dead.
    ///
    /// A beat that comes a whole interval late means that the process stood still (a suspended
    /// machine): Discord has given the connection up by then, and no beat is wasted on it.
    ///
    /// @param ended opens when the connection has ended
    /// @return why it is dead; empty when it has ended
    Optional<String> run(CountDownLatch ended) throws InterruptedException {
        var wait = setup.surroundings().between(Duration.ZERO, heartbeat.interval());
        while (true) {
            var due = setup.time().nanos() + wait.toNanos();
            if (setup.time().await(ended, wait)) {
                return Optional.empty();
            }
            if (setup.time().nanos() - due >= heartbeat.interval().toNanos()) {
                return Optional.of("the process stood still for longer than a heartbeat interval");
            }
            if (heartbeat.isDead(calls.busyNanos())) {
                return Optional.of("a heartbeat was not acknowledged");
            }
            beat();
            wait = heartbeat.interval();
        }
    }

    /// Answers Discord's request for a heartbeat. Called by the thread that reads.
    void beatOnRequest() {
        if (outgoing.atOnce(payload(), heartbeat.regularInAMinute())) {
            heartbeat.sentRequested();
        } else {
            LOG.debug("Shard {}: asked for heartbeats too often", setup.id());
        }
    }

    private void beat() {
        var sent = new CountDownLatch(1);
        life.fork(
                "hikari shard %d heartbeat limit".formatted(setup.id()),
                () -> {
                    if (!setup.time().await(sent, Heartbeat.WRITE_LIMIT)) {
                        socket.abort();
                    }
                });
        heartbeat.sendingRegular(calls.busyNanos());
        outgoing.atOnce(payload(), 0);
        sent.countDown();
    }

    private byte[] payload() {
        var session = memory.session();
        return Payloads.heartbeat(
                session == null || session.sequence() == 0 ? -1 : session.sequence());
    }
}
