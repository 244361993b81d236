package hikari.sandbox.gateway;

import com.github.luben.zstd.ZstdDecompressCtx;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A WebSocket client over a bare socket that shares nothing with the server: it sees every byte.
final class RawClient implements AutoCloseable {
    final Socket socket;
    final DataInputStream in;
    final List<String> headers = new ArrayList<>();
    private final Decoder decoder;
    private byte[] closePayload = {};

    /// Turns what a binary message carries into text.
    interface Decoder {
        String decode(byte[] message) throws IOException;
    }

    RawClient(String url, String query) throws IOException {
        this(url, query, true);
    }

    RawClient(String url, String query, boolean upgrade) throws IOException {
        var uri = URI.create(url);
        socket = new Socket(uri.getHost(), uri.getPort());
        socket.setSoTimeout(20_000);
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
        decoder =
                query.contains("zlib-stream")
                        ? new InflaterDecoder()
                        : query.contains("zstd-stream") ? new ZstdDecoder() : new OneShotDecoder();
        var connection =
                upgrade
                        ? "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                        : "";
        var request =
                "GET "
                        + uri.getPath()
                        + "?"
                        + query
                        + " HTTP/1.1\r\nHost: localhost\r\n"
                        + connection
                        + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        for (var line = line(); !line.isEmpty(); line = line()) {
            headers.add(line);
        }
    }

    static RawClient connect(GatewayServer server) throws IOException {
        return new RawClient(server.url(), "v=10&encoding=json");
    }

    static RawClient connect(GatewayServer server, String compression) throws IOException {
        return new RawClient(
                server.url(),
                "v=10&encoding=json" + (compression.isEmpty() ? "" : "&compress=" + compression));
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    int status() {
        return Integer.parseInt(headers.getFirst().split(" ")[1]);
    }

    record Frame(boolean fin, int opcode, byte[] payload) {}

    Frame frame() throws IOException {
        int first = in.readUnsignedByte();
        int second = in.readUnsignedByte();
        long length = second & 0x7F;
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = in.readLong();
        }
        var payload = new byte[(int) length];
        in.readFully(payload);
        if ((second & 0x80) != 0 || (first & 0x70) != 0) {
            throw new IOException("a server's frame must not be masked, nor use reserved bits");
        }
        return new Frame((first & 0x80) != 0, first & 0xF, payload);
    }

    /// The next whole message as text.
    String text() throws IOException {
        var whole = new ByteArrayOutputStream();
        int opcode = 0;
        while (true) {
            var frame = frame();
            if (frame.opcode() == 8) {
                closePayload = frame.payload();
                throw new Closed(code());
            }
            if (frame.opcode() >= 9) {
                continue;
            }
            opcode = frame.opcode() == 0 ? opcode : frame.opcode();
            whole.write(frame.payload());
            if (frame.fin()) {
                return opcode == 2
                        ? decoder.decode(whole.toByteArray())
                        : whole.toString(StandardCharsets.UTF_8);
            }
        }
    }

    static final class Closed extends IOException {
        private static final long serialVersionUID = 1;
        final int code;

        Closed(int code) {
            super("closed with " + code);
            this.code = code;
        }
    }

    private int code() {
        return closePayload.length < 2
                ? 1005
                : (closePayload[0] & 0xFF) << 8 | (closePayload[1] & 0xFF);
    }

    JsonObject next() throws IOException {
        try (var reader = Json.createReader(new StringReader(text()))) {
            return reader.readObject();
        }
    }

    JsonObject nextOp(int op) throws IOException {
        while (true) {
            var message = next();
            if (message.getInt("op") == op) {
                return message;
            }
        }
    }

    JsonObject dispatch(String name) throws IOException {
        while (true) {
            var message = next();
            if (message.getInt("op") == 0 && message.getString("t").equals(name)) {
                return message;
            }
        }
    }

    /// Reads until the close frame, answers it and expects the end of the stream.
    int awaitClose() throws IOException {
        while (true) {
            try {
                text();
            } catch (Closed closed) {
                frame(0x88, closePayload);
                if (in.read() >= 0) {
                    throw new IOException("bytes after the close frame");
                }
                return closed.code;
            }
        }
    }

    void frame(int first, byte[] payload) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(first);
        if (payload.length < 126) {
            out.write(0x80 | payload.length);
        } else if (payload.length < 1 << 16) {
            out.write(0x80 | 126);
            out.write(payload.length >> 8);
            out.write(payload.length);
        } else {
            out.write(0x80 | 127);
            out.write(ByteBuffer.allocate(8).putLong(payload.length).array());
        }
        byte[] mask = {1, 2, 3, 4};
        out.write(mask);
        for (int i = 0; i < payload.length; i++) {
            out.write(payload[i] ^ mask[i & 3]);
        }
        socket.getOutputStream().write(out.toByteArray());
    }

    RawClient send(String text) throws IOException {
        frame(0x81, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    RawClient send(int op, JsonValue data) throws IOException {
        return send(Json.createObjectBuilder().add("op", op).add("d", data).build().toString());
    }

    RawClient send(int op, JsonObjectBuilder data) throws IOException {
        return send(op, data.build());
    }

    static JsonObjectBuilder identity(long intents) {
        return Json.createObjectBuilder()
                .add("token", FakeWorld.TOKEN)
                .add("intents", intents)
                .add("properties", Json.createObjectBuilder().add("os", "linux"));
    }

    static JsonObjectBuilder identity(long intents, int shard, int count) {
        return identity(intents).add("shard", Json.createArrayBuilder().add(shard).add(count));
    }

    /// Identifies and waits for READY.
    JsonObject identify(long intents) throws IOException {
        return send(2, identity(intents)).dispatch("READY");
    }

    RawClient resume(String session, long sequence) throws IOException {
        return send(
                6,
                Json.createObjectBuilder()
                        .add("token", FakeWorld.TOKEN)
                        .add("session_id", session)
                        .add("seq", sequence));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static final class InflaterDecoder implements Decoder {
        private final Inflater inflater = new Inflater();

        @Override
        public String decode(byte[] message) throws IOException {
            int n = message.length;
            if (n < 4
                    || message[n - 4] != 0
                    || message[n - 3] != 0
                    || message[n - 2] != -1
                    || message[n - 1] != -1) {
                throw new IOException("no flush marker at the end");
            }
            return inflate(inflater, message);
        }
    }

    private static final class OneShotDecoder implements Decoder {
        @Override
        public String decode(byte[] message) throws IOException {
            var inflater = new Inflater();
            var text = inflate(inflater, message);
            if (!inflater.finished()) {
                throw new IOException("the message is no whole stream");
            }
            inflater.end();
            return text;
        }
    }

    private static String inflate(Inflater inflater, byte[] message) throws IOException {
        try {
            inflater.setInput(message);
            var out = new ByteArrayOutputStream();
            var block = new byte[8192];
            for (int n = inflater.inflate(block); n > 0; n = inflater.inflate(block)) {
                out.write(block, 0, n);
            }
            return out.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException corrupt) {
            throw new IOException(corrupt);
        }
    }

    private static final class ZstdDecoder implements Decoder {
        private final ZstdDecompressCtx context = new ZstdDecompressCtx();
        private final ByteBuffer target = ByteBuffer.allocateDirect(1 << 17);
        private ByteBuffer source = ByteBuffer.allocateDirect(1 << 17);

        @Override
        public String decode(byte[] message) throws IOException {
            if (source.capacity() < message.length) {
                source = ByteBuffer.allocateDirect(message.length);
            }
            source.clear().put(message).flip();
            var out = new ByteArrayOutputStream();
            try {
                do {
                    target.clear();
                    context.decompressDirectByteBufferStream(target, source);
                    target.flip();
                    var part = new byte[target.remaining()];
                    target.get(part);
                    out.write(part);
                } while (source.hasRemaining() || target.limit() == target.capacity());
            } catch (RuntimeException corrupt) {
                throw new IOException(corrupt);
            }
            return out.toString(StandardCharsets.UTF_8);
        }
    }
}
