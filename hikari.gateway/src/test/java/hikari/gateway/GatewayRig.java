package hikari.gateway;

import hikari.api.gateway.GatewayConfig;
import hikari.testkit.ComponentRig;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/// What the rigs of shard and manager have in common: a gateway that behaves as the contract wants
/// it to.
abstract class GatewayRig implements ComponentRig {
    final FakeGateway gateway = new FakeGateway();
    final RecordingListener listener = new RecordingListener();
    private final AtomicInteger connecting = new AtomicInteger();
    private final ConcurrentLinkedQueue<GatewaySocket> sockets = new ConcurrentLinkedQueue<>();
    private volatile boolean failing;
    private volatile CountDownLatch held;

    GatewayRig() {
        gateway.script(this::serve);
    }

    GatewayConfig.Builder config() {
        return Rig.config(gateway);
    }

    private void serve(FakeConnection connection) {
        var reached = held;
        held = null;
        if (reached != null) {
            reached.countDown();
            return;
        }
        connection.hello(41_250);
        var op = connection.next().op();
        if (op != 2 && op != 6) {
            return; // the client went while it started
        }
        if (failing) {
            connection.close(4004, "");
        } else if (op == 2) {
            connection.ready("session", gateway.url().toString());
        } else {
            connection.dispatch("RESUMED", 2, "{}");
        }
    }

    /// Time and connections of the machine; connections are counted.
    Surroundings surroundings() {
        var upgrade = WebSocketUpgrade.create();
        return new Surroundings(
                GatewayTime.SYSTEM,
                () -> Long.MIN_VALUE,
                address -> {
                    connecting.incrementAndGet();
                    try {
                        var socket = upgrade.connect(address);
                        sockets.add(socket);
                        return socket;
                    } finally {
                        connecting.decrementAndGet();
                    }
                });
    }

    @Override
    public int openResources() {
        return connecting.get() + (int) sockets.stream().filter(GatewaySocket::isOpen).count();
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.copyOf(Arrays.asList(Ability.values()));
    }

    @Override
    public void failNextStart() {
        failing = true;
    }

    @Override
    public void letStartsSucceed() {
        failing = false;
    }

    @Override
    public void die() {
        current().close(4004, "");
    }

    /// The last connection that a shard uses. One that a cancelled start left behind may be served
    /// later than those of the next start.
    private FakeConnection current() {
        return gateway.served().reversed().stream()
                .filter(FakeConnection::answersPing)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void holdNextStart(CountDownLatch reached) {
        held = reached;
    }

    @Override
    public void runInside(Runnable code) {
        listener.hook =
                (shard, what) -> {
                    if (what.startsWith("INSIDE")) {
                        listener.hook = (other, ignored) -> {};
                        code.run();
                    }
                };
        current().dispatch("INSIDE", 2, "{}");
    }

    @Override
    public void close() {
        gateway.close();
    }
}
