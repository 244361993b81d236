package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.EndDirective;
import com.github.luben.zstd.ZstdCompressCtx;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;

/// The server's end of one connection: writes what the test says, collects what the client sends.
/// Heartbeats are acknowledged and close frames answered unless the test says otherwise.
final class FakeConnection implements AutoCloseable {
    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int CONTINUATION = 0;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;

    /// What came from the client.
    record Received(int opcode, byte[] payload) {
        JsonObject json() {
            return Json.createReader(new StringReader(text())).readObject();
        }

        String text() {
            return new String(payload, StandardCharsets.UTF_8);
        }

        int op() {
            return opcode == TEXT ? json().getInt("op") : -1;
        }

        int closeCode() {
            return payload.length < 2 ? 1005 : ByteBuffer.wrap(payload).getShort() & 0xFFFF;
        }
    }

    final String path;
    final Map<String, String> query;
    volatile boolean acknowledges = true;
    volatile boolean answersClose = true;
    final AtomicInteger heartbeats = new AtomicInteger();
    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;
    private final LinkedBlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final Deflater deflater = new Deflater();
    private final ZstdCompressCtx zstd;

    FakeConnection(Socket socket, String path, Map<String, String> query) throws IOException {
        this.socket = socket;
        this.path = path;
        this.query = query;
        this.in = new DataInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
        this.zstd = "zstd-stream".equals(query.get("compress")) ? new ZstdCompressCtx() : null;
        Thread.ofVirtual().name("fake gateway reader").start(this::readAll);
    }

    void hello(long intervalMillis) {
        send(
                "{\"t\":null,\"s\":null,\"op\":10,\"d\":{\"heartbeat_interval\":%d,\"_trace\":[\"x\"]}}"
                        .formatted(intervalMillis));
    }

    void ready(String sessionId, String resumeUrl) {
        dispatch(
                "READY",
                1,
                "{\"v\":10,\"session_id\":\"%s\",\"resume_gateway_url\":\"%s\",\"guilds\":[]}"
                        .formatted(sessionId, resumeUrl));
    }

    void dispatch(String name, long sequence, String data) {
        send("{\"t\":\"%s\",\"s\":%d,\"op\":0,\"d\":%s}".formatted(name, sequence, data));
    }

    void op(int op, String data) {
        send("{\"t\":null,\"s\":null,\"op\":%d,\"d\":%s}".formatted(op, data));
    }

    /// Sends a payload, compressed as the client asked.
    void send(String json) {
        raw(encoded(json.getBytes(StandardCharsets.UTF_8)));
    }

    /// The frame of a payload, compressed as the client asked.
    byte[] encoded(byte[] payload) {
        return switch (query.getOrDefault("compress", "")) {
            case "zlib-stream" -> encode(BINARY, true, zlib(payload));
            case "zstd-stream" -> encode(BINARY, true, zstd(payload));
            default -> encode(TEXT, true, payload);
        };
    }

    byte[] zlib(byte[] bytes) {
        var buffer = new byte[bytes.length + 1024];
        deflater.setInput(bytes);
        var length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        return Arrays.copyOf(buffer, length);
    }

    private byte[] zstd(byte[] bytes) {
        var buffer = ByteBuffer.allocateDirect(bytes.length + 1024);
        var input = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        zstd.compressDirectByteBufferStream(buffer, input, EndDirective.FLUSH);
        var result = new byte[buffer.flip().remaining()];
        buffer.get(result);
        return result;
    }

    void frame(int opcode, boolean last, byte[] payload) {
        raw(encode(opcode, last, payload));
    }

    static byte[] encode(int opcode, boolean last, byte[] payload) {
        var bytes = new ByteArrayOutputStream();
        bytes.write((last ? 0x80 : 0) | opcode);
        if (payload.length < 126) {
            bytes.write(payload.length);
        } else if (payload.length < 1 << 16) {
            bytes.write(126);
            bytes.writeBytes(ByteBuffer.allocate(2).putShort((short) payload.length).array());
        } else {
            bytes.write(127);
            bytes.writeBytes(ByteBuffer.allocate(8).putLong(payload.length).array());
        }
        bytes.writeBytes(payload);
        return bytes.toByteArray();
    }

    void raw(byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            close(); // the client went, which is its right
        }
    }

    void close(int code, String reason) {
        var text = reason.getBytes(StandardCharsets.UTF_8);
        frame(
                CLOSE,
                true,
                ByteBuffer.allocate(2 + text.length).putShort((short) code).put(text).array());
    }

    /// Ends TCP without a close frame.
    void drop() {
        close();
    }

    /// Resets TCP.
    void reset() {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// The next message with this op; others before it are an error, heartbeats excepted.
    JsonObject expect(int op) {
        var next = next();
        assertThat(next.op()).as("op of %s", next.text()).isEqualTo(op);
        return next.json();
    }

    /// The code of the close frame that comes next.
    int expectClose() {
        var next = next();
        assertThat(next.opcode()).as("opcode of %s", next.text()).isEqualTo(CLOSE);
        return next.closeCode();
    }

    /// Waits until the client has ended TCP.
    void expectEnd() {
        while (next().opcode() != -1) {}
    }

    Received next() {
        try {
            var next = received.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("something from the client").isNotNull();
            if (next.opcode() == -1) {
                received.add(next); // nothing comes after the end but the end
            }
            return next;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Whether the client is still there and reads; what came before its answer is passed over.
    boolean answersPing() {
        frame(PING, true, new byte[0]);
        while (true) {
            switch (next().opcode()) {
                case PONG -> {
                    return true;
                }
                case -1 -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    boolean nothingCame() {
        return received.isEmpty();
    }

    private void readAll() {
        try {
            while (true) {
                var frame = readFrame();
                if (frame.op() == 1) {
                    heartbeats.incrementAndGet();
                    if (acknowledges) {
                        op(11, "null");
                        continue;
                    }
                }
                received.add(frame);
                if (frame.opcode() == CLOSE && answersClose) {
                    frame(
                            CLOSE,
                            true,
                            Arrays.copyOf(frame.payload(), Math.min(2, frame.payload().length)));
                    socket.close();
                }
            }
        } catch (IOException e) {
            close();
            received.add(new Received(-1, new byte[0]));
        }
    }

    private Received readFrame() throws IOException {
        var first = in.readUnsignedByte();
        var second = in.readUnsignedByte();
        var length = second & 0x7F;
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = (int) in.readLong();
        }
        assertThat(second & 0x80).as("clients mask").isEqualTo(0x80);
        var mask = in.readNBytes(4);
        var payload = in.readNBytes(length);
        for (var i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i % 4];
        }
        return new Received(first & 0x0F, payload);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
