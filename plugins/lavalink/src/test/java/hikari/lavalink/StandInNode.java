package hikari.lavalink;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A node that keeps no player: it checks requests against the published schema, answers as a node
/// would, and tells what it is told to.
final class StandInNode implements AutoCloseable {
    static final String PASSWORD = "youshallnotpass";

    record Request(String method, String path, Map<String, String> headers, String body) {
        JsonObject json() {
            return Wire.object(body);
        }
    }

    final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    final BlockingQueue<Map<String, String>> handshakes = new LinkedBlockingQueue<>();
    final List<String> violations = new CopyOnWriteArrayList<>();
    volatile boolean forgetful;

    /// Says nothing after the handshake.
    volatile boolean silent;

    /// Begins its answers and does not end them.
    volatile boolean stalling;

    /// How many of the next changes of players are refused.
    final AtomicInteger refusing = new AtomicInteger();

    private final ServerSocket server;
    private final List<Socket> webSockets = new CopyOnWriteArrayList<>();
    private final AtomicInteger sessions = new AtomicInteger();

    StandInNode() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    URI address() {
        return URI.create("http://localhost:" + server.getLocalPort());
    }

    String session() {
        return "session-" + sessions.get();
    }

    /// The next request, which must have this method and path.
    Request expect(String method, String path) throws InterruptedException {
        var request = requests.poll(20, TimeUnit.SECONDS);
        if (request == null
                || !(request.method() + " " + request.path()).equals(method + " " + path)) {
            throw new AssertionError("expected %s %s, got %s".formatted(method, path, request));
        }
        return request;
    }

    void say(JsonObject message) throws IOException {
        var text = message.toString().getBytes(StandardCharsets.UTF_8);
        var frame = ByteBuffer.allocate(4 + text.length);
        frame.put((byte) 0x81);
        if (text.length < 126) {
            frame.put((byte) text.length);
        } else {
            frame.put((byte) 126).putShort((short) text.length);
        }
        frame.put(text).flip();
        webSockets.getLast().getOutputStream().write(frame.array(), 0, frame.limit());
    }

    /// Loses the connection without a word.
    void drop() throws IOException {
        webSockets.getLast().close();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var socket : webSockets) {
            socket.close();
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = new DataInputStream(socket.getInputStream());
            var out = socket.getOutputStream();
            while (true) {
                var line = line(in);
                if (line.isEmpty()) {
                    return;
                }
                var words = line.split(" ");
                var headers = headers(in);
                var body =
                        in.readNBytes(
                                Integer.parseInt(headers.getOrDefault("content-length", "0")));
                if (!PASSWORD.equals(headers.get("authorization"))) {
                    answer(out, 401, Json.createObjectBuilder().add("message", "no").build());
                } else if (words[1].equals("/v4/websocket")) {
                    upgrade(socket, in, out, headers);
                    return;
                } else {
                    var text = new String(body, StandardCharsets.UTF_8);
                    handle(out, new Request(words[0], words[1], headers, text));
                }
            }
        } catch (IOException e) {
            // the client went away
        }
    }

    private void handle(OutputStream out, Request request) throws IOException {
        violations.addAll(Schema.check(request, session()));
        requests.add(request); // before the client can go on
        if (stalling) {
            out.write(
                    "HTTP/1.1 200 x\r\nContent-Length: 9\r\n\r\n{"
                            .getBytes(StandardCharsets.US_ASCII));
            return;
        }
        var refused =
                request.method().equals("PATCH")
                        && request.path().contains("/players/")
                        && refusing.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        var answer = refused ? Wire.object("{\"status\": 500}") : Answers.to(request);
        answer(out, answer.isEmpty() ? 204 : answer.getInt("status", 200), answer);
    }

    private void upgrade(
            Socket socket, DataInputStream in, OutputStream out, Map<String, String> headers)
            throws IOException {
        var resumed = !forgetful && session().equals(headers.get("session-id"));
        if (!resumed) {
            sessions.incrementAndGet();
        }
        out.write(
                """
                HTTP/1.1 101 Switching Protocols\r
                Upgrade: websocket\r
                Connection: Upgrade\r
                Session-Resumed: %s\r
                Sec-WebSocket-Accept: %s\r
                \r
                """
                        .formatted(resumed, accept(headers.get("sec-websocket-key")))
                        .getBytes(StandardCharsets.US_ASCII));
        webSockets.add(socket);
        handshakes.add(headers);
        if (!silent) {
            say(
                    Json.createObjectBuilder()
                            .add("op", "ready")
                            .add("resumed", resumed)
                            .add("sessionId", session())
                            .build());
        }
        while (in.read() >= 0) {} // what a client says is of no concern
    }

    private static void answer(OutputStream out, int status, JsonObject json) throws IOException {
        var body = status == 204 ? new byte[0] : json.toString().getBytes(StandardCharsets.UTF_8);
        var head =
                "HTTP/1.1 %d x\r\nContent-Length: %d\r\nContent-Type: application/json\r\n\r\n"
                        .formatted(status, body.length);
        var all = new ByteArrayOutputStream();
        all.writeBytes(
                (status == 204 ? "HTTP/1.1 204 x\r\n\r\n" : head)
                        .getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(body);
        out.write(all.toByteArray());
    }

    private static Map<String, String> headers(DataInputStream in) throws IOException {
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static String line(DataInputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static String accept(String key) {
        try {
            var text = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-1")
                                    .digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
