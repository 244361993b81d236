package hikari.rest;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// An HTTP proxy on the loopback that asks for a name and a password: for tunnels by `CONNECT`, and
/// for plain requests, one on each connection.
final class TunnelProxy implements AutoCloseable {
    static final String USER = "me";
    static final String PASSWORD = "proxy-secret";

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    TunnelProxy() throws IOException {
        threads.execute(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /// The first lines of requests that were let through.
    List<String> lines() {
        return lines;
    }

    private void accept() {
        try {
            while (true) {
                var client = socket.accept();
                open.add(client);
                threads.execute(() -> serve(client));
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void serve(Socket client) {
        try (client) {
            var in = client.getInputStream();
            while (true) {
                var head = head(in);
                if (head.isEmpty()) {
                    return;
                }
                if (isAuthorized(head)) {
                    pass(client, head);
                    return;
                }
                write(
                        client,
                        "HTTP/1.1 407 Proxy Authentication Required\r\n"
                                + "Proxy-Authenticate: Basic realm=\"test\"\r\n"
                                + "Content-Length: 0\r\n\r\n");
            }
        } catch (IOException e) {
            // One of the ends closed.
        }
    }

    /// Read a byte at a time: what follows belongs to the tunnel.
    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        for (var next = in.read(); next >= 0; next = in.read()) {
            head.append((char) next);
            if (head.length() > 3 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
                break;
            }
        }
        return head.toString();
    }

    private static boolean isAuthorized(String head) {
        var secret =
                Base64.getEncoder()
                        .encodeToString(
                                (USER + ":" + PASSWORD).getBytes(StandardCharsets.ISO_8859_1));
        return head.toLowerCase(Locale.ROOT)
                .contains("proxy-authorization: basic " + secret.toLowerCase(Locale.ROOT));
    }

    private void pass(Socket client, String head) throws IOException {
        var line = head.substring(0, head.indexOf("\r\n"));
        lines.add(line);
        var target = line.split(" ")[1];
        var isTunnel = line.startsWith("CONNECT ");
        var port =
                isTunnel
                        ? Integer.parseInt(target.substring(target.lastIndexOf(':') + 1))
                        : URI.create(target).getPort();
        try (var server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            open.add(server);
            if (isTunnel) {
                write(client, "HTTP/1.1 200 Connection established\r\n\r\n");
            } else {
                write(server, head.replaceFirst("http://[^/]+", ""));
            }
            threads.execute(() -> copy(client, server));
            copy(server, client);
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException e) {
            // One of the ends closed.
        }
    }

    private static void write(Socket to, String text) throws IOException {
        to.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        to.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (var each : open) {
            each.close();
        }
        threads.shutdownNow();
    }
}
