package hikari.interactions;

import io.helidon.common.buffers.DataReader;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.common.socket.SocketWriter;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a connection's bytes come and go through. Used by one thread after the other.
final class Wire {
    /// Before there is one.
    static final Wire NONE = new Wire(null, Optional.empty(), 0, () -> {});

    /// How long a peer whose request was refused may go on sending it.
    private static final Duration LINGER = Duration.ofSeconds(2);

    private final @Nullable HelidonSocket socket;
    private final Optional<Socket> stream;
    private final DataReader reader = DataReader.create(this::read);

    /// How many bytes one request may have on the wire.
    private final long maxRequestBytes;

    private final Runnable onBytes;

    /// Since the last request ended.
    private long requestBytes;

    /// Whether the last request's body was read to the end.
    private boolean readAll;

    private Wire(
            @Nullable HelidonSocket socket,
            Optional<Socket> stream,
            long maxRequestBytes,
            Runnable onBytes) {
        this.socket = socket;
        this.stream = stream;
        this.maxRequestBytes = maxRequestBytes;
        this.onBytes = onBytes;
    }

    /// @param maxRequestBytes how many bytes one request may have on the wire
    /// @param onBytes runs whenever some have come
    static Wire over(Sockets.Opened opened, long maxRequestBytes, Runnable onBytes) {
        return new Wire(opened.socket(), opened.stream(), maxRequestBytes, onBytes);
    }

    /// {@return what Helidon's HTTP/1.1 wants} What was read and not yet used stays.
    HttpContext context(Http http) {
        var open = open();
        return new HttpContext(http, open, reader, SocketWriter.create(open));
    }

    private HelidonSocket open() {
        if (socket == null) {
            throw new IllegalStateException("The connection is not open");
        }
        return socket;
    }

    private byte @Nullable [] read() {
        try {
            var bytes = open().get();
            requestBytes += bytes == null ? 0 : bytes.length;
            if (requestBytes > maxRequestBytes) {
                throw RequestException.builder()
                        .type(EventType.PAYLOAD_TOO_LARGE)
                        .status(Status.REQUEST_ENTITY_TOO_LARGE_413)
                        .setKeepAlive(false)
                        .build();
            }
            onBytes.run();
            return bytes;
        } catch (UncheckedIOException e) {
            throw new CloseConnectionException("The peer is gone or silent", e);
        }
    }

    void requestBegun() {
        readAll = false;
    }

    /// @param bodyRead whether the request's body was read to the end
    void requestEnded(boolean bodyRead) {
        requestBytes = 0;
        readAll = bodyRead;
    }

    /// Lets the peer read the last response before the connection is cut: closing while unread
    /// bytes of a refused request lie here would reset it and take the response along.
    void hangUp() throws IOException {
        if (stream.isEmpty()) {
            return;
        }
        var peer = stream.get();
        peer.shutdownOutput();
        if (readAll) {
            return;
        }
        peer.setSoTimeout((int) LINGER.toMillis());
        var until = System.nanoTime() + LINGER.toNanos();
        var left = maxRequestBytes;
        var rest = new byte[1 << 13];
        while (left > 0 && System.nanoTime() < until) {
            var count = peer.getInputStream().read(rest);
            if (count < 0) {
                return;
            }
            left -= count;
        }
    }
}
