package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A gateway on a raw server socket, driven by the test or by a script for each connection.
final class FakeGateway implements AutoCloseable {
    private final ServerSocket server;
    private final LinkedBlockingQueue<FakeConnection> connections = new LinkedBlockingQueue<>();
    private final List<FakeConnection> served = new CopyOnWriteArrayList<>();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    /// Runs for each connection, if set; else the test takes it with [#next()].
    private volatile Consumer<FakeConnection> script;

    /// Answers upgrades with this status, if it is not 101.
    volatile int status = 101;

    /// Never answers an upgrade.
    volatile boolean silent;

    FakeGateway() {
        this(plain());
    }

    FakeGateway(ServerSocket server) {
        this.server = server;
        Thread.ofVirtual().name("fake gateway").start(this::acceptAll);
    }

    private static ServerSocket plain() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// A gateway that does what it should: HELLO, READY, RESUMED.
    static FakeGateway wellBehaved() {
        var gateway = new FakeGateway();
        gateway.script(gateway::behave);
        return gateway;
    }

    void behave(FakeConnection connection) {
        connection.hello(41_250);
        var first = connection.next();
        switch (first.op()) {
            case 2 -> connection.ready("session", url().toString());
            case 6 ->
                    connection.dispatch(
                            "RESUMED", first.json().getJsonObject("d").getInt("seq") + 1L, "{}");
            default -> {}
        }
    }

    void script(Consumer<FakeConnection> perConnection) {
        script = perConnection;
    }

    URI url() {
        return URI.create("ws://127.0.0.1:%d".formatted(server.getLocalPort()));
    }

    FakeConnection next() {
        try {
            var next = connections.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("a connection").isNotNull();
            return next;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// All connections so far, oldest first.
    List<FakeConnection> served() {
        return served;
    }

    /// How many TCP connections are open.
    int open() {
        sockets.removeIf(Socket::isClosed);
        return sockets.size();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (var socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void acceptAll() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                sockets.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try {
            var lines = head(socket.getInputStream());
            if (silent) {
                return;
            }
            if (status != 101) {
                socket.getOutputStream()
                        .write(
                                "HTTP/1.1 %d No\r\nContent-Length: 0\r\n\r\n"
                                        .formatted(status)
                                        .getBytes(StandardCharsets.US_ASCII));
                return;
            }
            socket.getOutputStream().write(upgrade(lines).getBytes(StandardCharsets.US_ASCII));
            var target = URI.create(lines.get("").split(" ")[1]);
            var connection = new FakeConnection(socket, target.getPath(), query(target));
            served.add(connection);
            var running = script;
            if (running == null) {
                connections.add(connection);
            } else {
                running.accept(connection);
            }
        } catch (IOException e) {
            sockets.remove(socket);
        }
    }

    /// The request line under the empty name, the headers under theirs.
    private static Map<String, String> head(InputStream in) throws IOException {
        var text = new StringBuilder();
        while (text.length() < 4 || !text.substring(text.length() - 4).equals("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("the client went");
            }
            text.append((char) next);
        }
        var headers = new HashMap<String, String>();
        for (var line : text.toString().split("\r\n")) {
            var colon = line.indexOf(": ");
            if (headers.isEmpty()) {
                headers.put("", line);
            } else if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 2));
            }
        }
        return headers;
    }

    private static String upgrade(Map<String, String> headers) {
        try {
            var key = headers.get("sec-websocket-key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
            var digest =
                    MessageDigest.getInstance("SHA-1")
                            .digest(key.getBytes(StandardCharsets.US_ASCII));
            return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n\r\n"
                    .formatted(Base64.getEncoder().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> query(URI target) {
        var query = new HashMap<String, String>();
        for (var pair : target.getRawQuery().split("&")) {
            var parts = pair.split("=", 2);
            query.put(parts[0], parts[1]);
        }
        return query;
    }
}
