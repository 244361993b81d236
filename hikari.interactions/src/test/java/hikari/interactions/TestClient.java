package hikari.interactions;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.SSLContext;

/// One connection to a server, over which a test says exactly what it wants. Speaks enough HTTP/1.1
/// to understand the answers, and shares no code with the server.
final class TestClient implements AutoCloseable {
    record Response(int status, Map<String, String> headers, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private final AutoCloseable closing;
    private final InputStream in;
    private final OutputStream out;

    private TestClient(AutoCloseable closing, InputStream in, OutputStream out) {
        this.closing = closing;
        this.in = in;
        this.out = out;
    }

    static TestClient connect(SocketAddress address) {
        try {
            var channel = SocketChannel.open(address);
            if (address instanceof InetSocketAddress) {
                // A head and its body are written one after the other.
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                var socket = channel.socket();
                return new TestClient(channel, socket.getInputStream(), socket.getOutputStream());
            }
            return new TestClient(
                    channel, Channels.newInputStream(channel), Channels.newOutputStream(channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TestClient connect(SocketAddress address, SSLContext tls) {
        try {
            var plain = SocketChannel.open(address).socket();
            var socket =
                    tls.getSocketFactory().createSocket(plain, "localhost", plain.getPort(), true);
            return new TestClient(socket, socket.getInputStream(), socket.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestClient write(byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestClient write(String text) {
        return write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Response post(String path, Map<String, String> headers, byte[] body) {
        var head = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        return write(head.toString()).write(body).read();
    }

    Response read() {
        try {
            var status = Integer.parseInt(line().split(" ")[1]);
            var headers = new TreeMap<String, String>();
            for (var line = line(); !line.isEmpty(); line = line()) {
                var parts = line.split(":", 2);
                headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
            }
            return new Response(status, headers, body(headers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// {@return whether the server has ended the connection} Blocks until it does or sends
    /// something.
    boolean isAtEnd() {
        try {
            return in.read() < 0;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            closing.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            return exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        }
        var body = new ByteArrayOutputStream();
        while (true) {
            var chunk = exactly(Integer.parseInt(line(), 16));
            line();
            if (chunk.length == 0) {
                return body.toByteArray();
            }
            body.write(chunk);
        }
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        while (true) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            if (next == '\n') {
                return line.toString().stripTrailing();
            }
            line.append((char) next);
        }
    }
}
