package hikari.benchmarks.whole;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;

/// As little as a WebSocket client can be: a blocking socket on a thread of its own, frames as they
/// come, an inflater, no decoding. It trusts the server in everything.
public final class PlainSocketSubject {
    private final Inflating inflating;
    private final ReentrantLock writing = new ReentrantLock();
    private final DataInputStream in;
    private final OutputStream out;
    private byte[] message = new byte[64 << 10];

    private PlainSocketSubject(Socket socket, Inflating inflating) throws IOException {
        this.inflating = inflating;
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 16 << 10));
        this.out = socket.getOutputStream();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var inflating = new Inflating(Integer.parseInt(arguments[3]));
        var address = URI.create(arguments[2]);
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        var subject = new PlainSocketSubject(socket, inflating);
        subject.upgrade(address);
        subject.send(Inflating.identify(arguments[1]));
        Thread.ofPlatform().daemon().start(subject::read);
        inflating.awaitGuilds();
        Thread.ofVirtual().start(subject::beat);
        Meter.serve(inflating::received);
    }

    private void upgrade(URI address) throws IOException {
        var request =
                """
                GET %s?v=10&encoding=json&compress=zlib-stream HTTP/1.1\r
                Host: %s\r
                Connection: Upgrade\r
                Upgrade: websocket\r
                Sec-WebSocket-Version: 13\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                \r
                """;
        out.write(
                request.formatted(address.getPath(), address.getAuthority())
                        .getBytes(StandardCharsets.US_ASCII));
        for (var last = 0; last != 0x0D0A0D0A; ) {
            last = last << 8 | in.readUnsignedByte();
        }
    }

    private void read() {
        try {
            while (true) {
                in.readUnsignedByte();
                var length = (long) in.readUnsignedByte();
                length = length == 126 ? in.readUnsignedShort() : length;
                length = length == 127 ? in.readLong() : length;
                if (message.length < length) {
                    message = new byte[2 * (int) length];
                }
                in.readFully(message, 0, (int) length);
                inflating.take(message, (int) length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void beat() {
        try {
            while (true) {
                send(Inflating.HEARTBEAT.formatted("null"));
                Thread.sleep(Inflating.HEARTBEAT_SECONDS * 1_000L);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A text frame with a mask of zeros.
    private void send(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var head = new byte[] {(byte) 0x81, (byte) 0xFE, 0, 0, 0, 0, 0, 0};
        head[2] = (byte) (bytes.length >> 8);
        head[3] = (byte) bytes.length;
        writing.lock();
        try {
            out.write(head);
            out.write(bytes);
        } finally {
            writing.unlock();
        }
    }
}
