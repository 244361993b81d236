package hikari.voice.socket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// A WebSocket client over a blocking socket, of nothing but the JDK's base. One thread receives,
/// any thread sends. Voice servers say little: a frame costs a few objects here.
///
/// @see "RFC 6455"
public final class VoiceSocket {
    /// No message may be longer: 1 MiB. A commit in a channel of hundreds takes some 100 kB.
    static final int MAX_MESSAGE = 1 << 20;

    private static final int DEFAULT_PORT = 443;

    /// What a message is.
    public enum Kind {
        /// JSON
        TEXT,
        /// DAVE
        BINARY
    }

    /// A message.
    ///
    /// @param kind text or binary
    /// @param bytes its content
    public record Message(Kind kind, byte[] bytes) {}

    /// Below TLS: ending it ends everything at once, also where TLS would wait for the peer.
    private final Socket tcp;

    private final Frames frames;
    private final FrameWriter writer;

    private VoiceSocket(Socket tcp, InputStream in, OutputStream out) {
        this.tcp = tcp;
        this.frames = new Frames(in);
        this.writer = new FrameWriter(out);
    }

    /// {@return an open connection} Blocks; ends when its thread is interrupted.
    ///
    /// @param address a `wss` address
    /// @param tls whom to trust
    /// @param limit for each step of connecting
    /// @param begun gets what ends the attempt when it is closed
    /// @throws SocketEndException when it cannot be opened
    public static VoiceSocket open(
            URI address, SSLContext tls, Duration limit, Consumer<AutoCloseable> begun) {
        @Nullable Socket plain = null;
        try {
            plain = SocketFactory.getDefault().createSocket();
            begun.accept(plain);
            var millis = (int) Math.max(1, limit.toMillis());
            var port = address.getPort() < 0 ? DEFAULT_PORT : address.getPort();
            plain.connect(new InetSocketAddress(address.getHost(), port), millis);
            plain.setSoTimeout(millis);
            plain.setTcpNoDelay(true);
            var secure =
                    (SSLSocket)
                            tls.getSocketFactory()
                                    .createSocket(plain, address.getHost(), port, true);
            var parameters = secure.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secure.setSSLParameters(parameters);
            secure.startHandshake();
            var in = Upgrade.ask(secure, address);
            plain.setSoTimeout(0); // heartbeats find out what is dead
            return new VoiceSocket(plain, in, secure.getOutputStream());
        } catch (IOException e) {
            close(plain);
            throw SocketEndException.broken(
                    "cannot connect to %s: %s".formatted(address.getHost(), e.getMessage()), e);
        } catch (RuntimeException e) {
            close(plain);
            throw e;
        }
    }

    /// {@return the next message} Waits for it; answers pings.
    ///
    /// @throws SocketEndException when the connection has ended
    public Message receive() {
        try {
            return message();
        } catch (IOException e) {
            abort();
            throw SocketEndException.broken("the connection broke: " + e.getMessage(), e);
        } catch (SocketEndException e) {
            abort();
            throw e;
        }
    }

    /// Sends a text message.
    ///
    /// @param text the text
    /// @throws SocketEndException when it cannot be sent; then [#receive()] says why
    public void send(String text) {
        sendData(Frames.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Sends a binary message.
    ///
    /// @param bytes its content
    /// @throws SocketEndException when it cannot be sent; then [#receive()] says why
    public void send(byte[] bytes) {
        sendData(Frames.BINARY, bytes);
    }

    /// Sends a close frame, if none was sent yet. Messages still come until the peer answers. Where
    /// another thread hangs in a write, the peer does not read any more, and is cut off.
    ///
    /// @param code why
    /// @param reason why, in words
    public void close(int code, String reason) {
        try {
            if (!writer.close(code, reason)) {
                abort();
            }
        } catch (IOException e) {
            abort();
        }
    }

    /// Ends the TCP connection, whatever goes on.
    public void abort() {
        close(tcp);
    }

    private Message message() throws IOException {
        byte[] payload = frames.next(MAX_MESSAGE);
        while (frames.kind() >= Frames.CLOSE) {
            control(payload);
            payload = frames.next(MAX_MESSAGE);
        }
        int kind = frames.kind();
        if (kind == Frames.CONTINUATION) {
            throw SocketEndException.broken("not a WebSocket server: a stray fragment", null);
        }
        return new Message(
                kind == Frames.TEXT ? Kind.TEXT : Kind.BINARY,
                frames.isLast() ? payload : joined(payload));
    }

    private byte[] joined(byte[] first) throws IOException {
        var whole = new ByteArrayOutputStream();
        whole.write(first);
        while (true) {
            byte[] payload = frames.next(MAX_MESSAGE - whole.size());
            if (frames.kind() >= Frames.CLOSE) {
                control(payload);
                continue;
            }
            if (frames.kind() != Frames.CONTINUATION) {
                throw SocketEndException.broken(
                        "not a WebSocket server: a message within a message", null);
            }
            whole.write(payload);
            if (frames.isLast()) {
                return whole.toByteArray();
            }
        }
    }

    private void control(byte[] payload) throws IOException {
        switch (frames.kind()) {
            case Frames.PING -> writer.write(Frames.PONG, payload);
            case Frames.CLOSE -> throw closedByPeer(payload);
            default -> {}
        }
    }

    private SocketEndException closedByPeer(byte[] body) {
        if (body.length < 2) {
            close(1000, "");
            return SocketEndException.closed(1005, "");
        }
        int code = ByteBuffer.wrap(body).getShort() & 0xFFFF;
        close(code, "");
        return SocketEndException.closed(
                code, new String(body, 2, body.length - 2, StandardCharsets.UTF_8));
    }

    private void sendData(int kind, byte[] payload) {
        try {
            if (!writer.write(kind, payload)) {
                throw SocketEndException.broken("the connection is closing", null);
            }
        } catch (IOException e) {
            throw SocketEndException.broken("the connection broke: " + e.getMessage(), e);
        }
    }

    private static void close(@Nullable Socket socket) {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            // it is gone, which is what was asked for
        }
    }
}
