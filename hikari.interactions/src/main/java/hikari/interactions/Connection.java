package hikari.interactions;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import io.helidon.common.buffers.DataReader;
import io.helidon.common.concurrency.limits.FixedLimit;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.common.socket.SocketWriter;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// One accepted connection: runs Helidon's HTTP/1.1 on its own thread, and knows whether a request
/// is being answered, so that closing the server ends idle connections at once and the others after
/// their response.
final class Connection implements Runnable {
    private static final Logger LOG = LogManager.getLogger(Connection.class);

    /// How long a peer whose request was refused may go on sending it.
    private static final Duration LINGER = Duration.ofSeconds(2);

    private static final ScopedValue<Connection> CURRENT = ScopedValue.newInstance();

    private final Http http;
    private final Sockets sockets;
    private final SocketChannel channel;
    private final ReentrantLock lock = new ReentrantLock();

    /// How many bytes one request may have on the wire: the body, framed as badly as chunks can,
    /// and its headers.
    private final long maxRequestBytes;

    @GuardedBy("lock")
    private boolean busy;

    @GuardedBy("lock")
    private boolean finishing;

    /// Since the last request ended; used by the connection's own thread only.
    private long requestBytes;

    /// Whether the last request's body was read to the end; used by the connection's own thread
    /// only.
    private boolean readAll;

    Connection(Http http, Sockets sockets, SocketChannel channel) {
        this.http = http;
        this.sockets = sockets;
        this.channel = channel;
        this.maxRequestBytes = 8 * http.config().maxPayloadSize() + (1 << 16);
    }

    /// {@return the connection whose thread this is}
    static Connection current() {
        return CURRENT.get();
    }

    @Override
    public void run() {
        try (channel) {
            var opened =
                    sockets.open(
                            channel, "0x" + Integer.toHexString(System.identityHashCode(channel)));
            serve(opened.socket());
            if (opened.stream().isPresent()) {
                hangUp(opened.stream().get());
            }
        } catch (IOException | RuntimeException e) {
            // The peer went, did not speak TLS, or was cut off: nobody's fault here, and anybody
            // can cause it.
            LOG.debug("A connection ended: {}", e.toString());
        }
    }

    /// A request has come and is being answered.
    ///
    /// @return false when the server closes and the request comes too late
    boolean begin() {
        lock.lock();
        try {
            busy = !finishing;
            readAll = false;
            return busy;
        } finally {
            lock.unlock();
        }
    }

    /// The request has been answered.
    ///
    /// @param bodyRead whether its body was read to the end
    /// @return whether the connection may serve another one
    boolean end(boolean bodyRead) {
        requestBytes = 0;
        readAll = bodyRead;
        lock.lock();
        try {
            busy = false;
            return !finishing;
        } finally {
            lock.unlock();
        }
    }

    /// Ends the connection as soon as it answers no request.
    void finish() {
        lock.lock();
        try {
            finishing = true;
            if (!busy) {
                abort();
            }
        } finally {
            lock.unlock();
        }
    }

    /// {@return whether this is the connection's last request}
    boolean isFinishing() {
        lock.lock();
        try {
            return finishing;
        } finally {
            lock.unlock();
        }
    }

    /// Ends the connection at once.
    void abort() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("A connection could not be closed: {}", e.toString());
        }
    }

    private void serve(HelidonSocket socket) {
        var reader = DataReader.create(() -> read(socket));
        var context = new HttpContext(http, socket, reader, SocketWriter.create(socket));
        var protocol = http.http1().connection(context);
        ScopedValue.where(CURRENT, this)
                .run(() -> {
                    try {
                        protocol.handle(FixedLimit.create());
                    } catch (CloseConnectionException e) {
                        LOG.trace("A connection ended: {}", e.getMessage());
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    private byte[] read(HelidonSocket socket) {
        try {
            var bytes = socket.get();
            requestBytes += bytes == null ? 0 : bytes.length;
            if (requestBytes > maxRequestBytes) {
                throw RequestException.builder()
                        .type(EventType.PAYLOAD_TOO_LARGE)
                        .status(Status.REQUEST_ENTITY_TOO_LARGE_413)
                        .setKeepAlive(false)
                        .build();
            }
            return bytes;
        } catch (UncheckedIOException e) {
            throw new CloseConnectionException("The peer is gone or silent", e);
        }
    }

    /// Lets the peer read the last response before the connection is cut: closing while unread
    /// bytes of a refused request lie here would reset it and take the response along.
    private void hangUp(Socket stream) throws IOException {
        stream.shutdownOutput();
        if (readAll) {
            return;
        }
        stream.setSoTimeout((int) LINGER.toMillis());
        var left = maxRequestBytes;
        var in = stream.getInputStream();
        var rest = new byte[1 << 13];
        while (left > 0) {
            var count = in.read(rest);
            if (count < 0) {
                return;
            }
            left -= count;
        }
    }
}
