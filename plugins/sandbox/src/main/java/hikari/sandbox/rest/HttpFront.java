package hikari.sandbox.rest;

import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The HTTP server in front of everything.
public final class HttpFront implements AutoCloseable {
    private static final int LARGEST_BODY = 30 << 20;

    private final Site site;
    private final WebServer server;

    private HttpFront(Site site, int port) {
        this.site = site;
        this.server =
                WebServer.builder()
                        .address(InetAddress.getLoopbackAddress())
                        .port(port)
                        .shutdownHook(false)
                        .routing(routing -> routing.any(this::handle))
                        .build();
    }

    /// What is served.
    public interface Site {
        /// Answers a request.
        ///
        /// @throws Dropped to close the connection
        Reply answer(Request request);

        /// {@return whether a request is answered by a stream that goes on}
        boolean streams(Request request);

        /// Writes a stream until it ends.
        void stream(Request request, OutputStream output) throws IOException;
    }

    /// Binds a port of the loopback address; 0 for any.
    ///
    /// @throws UncheckedIOException if it is taken
    public static HttpFront start(Site site, int port) {
        var front = new HttpFront(site, port);
        front.server.start();
        if (!front.server.isRunning()) {
            front.server.stop();
            throw new UncheckedIOException(
                    new IOException(
                            "Cannot bind port %d of the loopback address; is it taken?"
                                    .formatted(port)));
        }
        return front;
    }

    /// {@return the bound port}
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void handle(ServerRequest in, ServerResponse out) throws IOException {
        var body = in.content().inputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            send(
                    out,
                    Reply.error(
                            new hikari.sandbox.world.DiscordError(
                                    413, 40005, "Request entity too large")));
            return;
        }
        var request =
                Request.of(
                        in.prologue().method().text(),
                        in.path().rawPath(),
                        in.query().rawValue(),
                        headers(in.headers()),
                        body);
        if (site.streams(request)) {
            out.header("Content-Type", "text/event-stream");
            out.header("Cache-Control", "no-store");
            try (var output = out.outputStream()) {
                site.stream(request, output);
            }
            return;
        }
        try {
            send(out, site.answer(request));
        } catch (Dropped e) {
            throw new CloseConnectionException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Map<String, String> headers(Headers headers) {
        var map = new HashMap<String, String>();
        headers.forEach(header ->
                map.put(header.headerName().lowerCase().toLowerCase(Locale.ROOT), header.get()));
        return map;
    }

    private static void send(ServerResponse out, Reply reply) {
        out.status(reply.status());
        reply.headers().forEach((name, value) -> out.header(HeaderNames.create(name), value));
        if (reply.body().length == 0) {
            out.send();
        } else {
            out.send(reply.body());
        }
    }
}
