package hikari.sandbox.gateway;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.sandbox.Dispatch;
import hikari.sandbox.Fault;
import hikari.sandbox.GatewayFaults;
import hikari.sandbox.GatewayLoad;
import hikari.sandbox.GatewayReplay;
import hikari.sandbox.GatewaySession;
import hikari.sandbox.LoadPlan;
import hikari.sandbox.LoadWorld;
import hikari.sandbox.LocalGateway;
import hikari.sandbox.ReplaySpeed;
import hikari.sandbox.SessionWatch;
import hikari.sandbox.WorldView;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// Discord's gateway on a port of the loopback address, over a small WebSocket server of its own:
/// only one that knows every byte can drop a connection at any of them.
public final class GatewayServer implements LocalGateway {
    private static final Logger LOG = LogManager.getLogger(GatewayServer.class);
    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final Tasks tasks = new Tasks();
    private final AtomicLong accepted = new AtomicLong();
    private final GatewayContext context;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private @Nullable Listening listening;

    @GuardedBy("lock")
    private boolean closed;

    @GuardedBy("lock")
    private @Nullable Loaded loaded;

    private volatile LoadedGuilds measured = LoadedGuilds.NONE;

    private record Listening(ServerSocket socket, Thread acceptor) {}

    private record Loaded(Path path, Recording recording) {}

    /// A gateway for a world.
    ///
    /// @param options how it behaves
    /// @param world what it tells its clients of
    public GatewayServer(GatewayOptions options, WorldView world) {
        context =
                new GatewayContext(
                        options,
                        world,
                        new SessionRegistry(options, world::sessionOver),
                        new IdentifyLimits(options),
                        new MemberLimits(options.clock()),
                        new FaultBook(() -> connections),
                        tasks,
                        () -> measured,
                        () -> address("/resume"));
    }

    @Override
    public void start() {
        lock.lock();
        try {
            if (listening != null) {
                throw new IllegalStateException("The gateway is already running");
            }
            if (closed) {
                throw new IllegalStateException("The gateway was closed; make a new one");
            }
            listening = listen(0);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The gateway cannot bind a port of the loopback address", failed);
        } finally {
            lock.unlock();
        }
    }

    private void accept(ServerSocket socket) {
        try {
            while (true) {
                open(socket.accept());
            }
        } catch (IOException closed) {
            LOG.debug("The gateway stopped listening: {}", closed.getMessage());
        }
    }

    private void open(Socket socket) {
        var name = "sandbox-gateway-%d".formatted(accepted.incrementAndGet());
        var connection = new Connection(context, socket, name, connections::remove);
        connections.add(connection);
        connection.start();
    }

    @Override
    public String url() {
        return address("/gateway");
    }

    private String address(String path) {
        lock.lock();
        try {
            if (listening == null) {
                throw new IllegalStateException("The gateway is not running");
            }
            return "ws://127.0.0.1:%d%s".formatted(listening.socket().getLocalPort(), path);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void watch(SessionWatch watch) {
        context.sessions().watch(watch);
    }

    @Override
    public void restart(Duration down) {
        var port = stopAccepting();
        connections.forEach(connection -> connection.suffer(new Fault.Drop(Fault.Ending.RST, 0)));
        context.options().clock().after(down, () -> listenAgain(port));
    }

    private int stopAccepting() {
        lock.lock();
        try {
            if (listening == null) {
                throw new IllegalStateException("The gateway is not running");
            }
            listening.socket().close();
            return listening.socket().getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException("The gateway's socket does not close", failed);
        } finally {
            lock.unlock();
        }
    }

    private void listenAgain(int port) {
        lock.lock();
        try {
            if (listening != null && listening.socket().isClosed()) {
                listening = listen(port);
            }
        } catch (IOException failed) {
            LOG.error("The gateway cannot bind its port again", failed);
        } finally {
            lock.unlock();
        }
    }

    private Listening listen(int port) throws IOException {
        var socket = new ServerSocket(port, 256, InetAddress.getLoopbackAddress());
        var acceptor = Thread.ofVirtual().name("sandbox-gateway").unstarted(() -> accept(socket));
        acceptor.start();
        return new Listening(socket, acceptor);
    }

    @Override
    public void publish(Dispatch dispatch) {
        context.sessions().publish(dispatch);
    }

    @Override
    public GatewayFaults faults() {
        return context.faults();
    }

    @Override
    public List<GatewaySession> sessions() {
        return context.sessions().views();
    }

    @Override
    public JsonObject sessionStartLimit() {
        return context.limits().describe();
    }

    @Override
    public int identifyViolations() {
        return context.limits().violations();
    }

    /// {@return how many TCP connections there are}
    public int connectionCount() {
        return connections.size();
    }

    @Override
    public GatewayReplay replay(Path recording, ReplaySpeed speed) {
        return replay(recording, speed, 1);
    }

    /// Plays a recording several times over; it is read into memory once.
    ///
    /// @param recording the file
    /// @param speed how fast
    /// @param times how often
    /// @return the running replay
    /// @throws UncheckedIOException if the file cannot be read
    public GatewayReplay replay(Path recording, ReplaySpeed speed, int times) {
        var played = load(recording);
        var sessions = context.sessions().all();
        var run = new ReplayRun(played, speed, times, context.options().clock(), sessions);
        sessions.forEach(session -> tasks.start("sandbox-replay", () -> run.play(session)));
        return run;
    }

    @Override
    public void populate(LoadWorld world) {
        measured = LoadedGuilds.of(world, context.world(), context.options());
    }

    @Override
    public GatewayLoad load(LoadPlan plan) {
        if (measured == LoadedGuilds.NONE) {
            throw new IllegalStateException("There are no guilds to measure with: populate first");
        }
        var sessions = context.sessions().all().stream().filter(Session::isConnected).toList();
        var run = new LoadRun(measured, plan, context.options().clock(), sessions);
        sessions.forEach(session -> tasks.start("sandbox-load", () -> run.play(session)));
        return run;
    }

    private Recording load(Path path) {
        lock.lock();
        try {
            var last = loaded;
            if (last == null || !last.path().equals(path)) {
                last = new Loaded(path, Recording.load(path));
                loaded = last;
            }
            return last.recording();
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The recording %s cannot be read".formatted(path), failed);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        var stopped = stopListening();
        if (stopped == null) {
            return;
        }
        try {
            stopped.acceptor().join();
            var leaving = List.copyOf(connections);
            leaving.forEach(
                    connection -> connection.fail(CloseCodes.GOING_AWAY, "The sandbox is closing"));
            long deadline = System.nanoTime() + FAREWELL.toNanos();
            for (var connection : leaving) {
                connection.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
            }
            context.sessions().close();
            tasks.close();
            for (var connection : leaving) {
                connection.kill();
                connection.join();
            }
        } catch (InterruptedException interrupted) {
            connections.forEach(Connection::kill);
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Listening stopListening() {
        lock.lock();
        try {
            var stopped = listening;
            listening = null;
            loaded = null;
            if (stopped != null) {
                closed = true;
                stopped.socket().close();
            }
            return stopped;
        } catch (IOException failed) {
            throw new UncheckedIOException("The gateway's socket does not close", failed);
        } finally {
            lock.unlock();
        }
    }
}
