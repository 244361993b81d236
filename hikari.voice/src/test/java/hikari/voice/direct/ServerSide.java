package hikari.voice.direct;

import hikari.testkit.Waiting;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The server's end of one WebSocket connection, byte by byte.
final class ServerSide {
    /// What a client sent.
    ///
    /// @param op the op
    /// @param data of a message in JSON
    /// @param payload of a binary message
    record Sent(int op, JsonObject data, byte[] payload) {}

    final List<Sent> received = new CopyOnWriteArrayList<>();
    final CountDownLatch over = new CountDownLatch(1);
    volatile int closeCode = -1;
    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;
    private final ReentrantLock writing = new ReentrantLock();
    private int sequence;

    ServerSide(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        this.out = socket.getOutputStream();
    }

    /// Answers the upgrade.
    ///
    /// @return the path and query that were asked for
    String upgrade() throws IOException {
        var request = line();
        var key = "";
        for (var line = line(); !line.isEmpty(); line = line()) {
            if (line.startsWith("Sec-WebSocket-Key: ")) {
                key = line.substring("Sec-WebSocket-Key: ".length());
            }
        }
        out.write(
                ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                + "Connection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n\r\n")
                        .formatted(accept(key))
                        .getBytes(StandardCharsets.US_ASCII));
        return request.split(" ")[1];
    }

    /// Reads until the connection ends.
    void read(Consumer<Sent> handler) {
        try {
            while (true) {
                int kind = in.readUnsignedByte() & 0xF;
                var payload = payload();
                switch (kind) {
                    case 1 -> handle(handler, text(payload));
                    case 2 -> handle(handler, binary(payload));
                    case 8 -> {
                        closeCode = payload.length < 2 ? 1005 : ByteBuffer.wrap(payload).getShort();
                        return;
                    }
                    default -> {}
                }
            }
        } catch (IOException e) {
            // it is over
        } finally {
            over.countDown();
            cut();
        }
    }

    void send(String json) {
        write(1, json.getBytes(StandardCharsets.UTF_8));
    }

    /// Sends with a number.
    void sendNumbered(int op, String data) {
        send("{\"op\":%d,\"seq\":%d,\"d\":%s}".formatted(op, nextSequence(), data));
    }

    void sendBinary(int op, byte[] payload) {
        write(
                2,
                ByteBuffer.allocate(3 + payload.length)
                        .putShort((short) nextSequence())
                        .put((byte) op)
                        .put(payload)
                        .array());
    }

    void sequence(int next) {
        sequence = next;
    }

    void close(int code) {
        write(8, ByteBuffer.allocate(2).putShort((short) code).array());
    }

    /// Breaks TCP.
    void cut() {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone
        }
    }

    /// Waits for a message.
    Sent await(int op) {
        return await(sent -> sent.op() == op);
    }

    Sent await(Predicate<Sent> predicate) {
        Waiting.until(() -> received.stream().anyMatch(predicate));
        return received.stream().filter(predicate).findFirst().orElseThrow();
    }

    void awaitEnd() {
        Waiting.on(over);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int read = in.readUnsignedByte(); read != '\n'; read = in.readUnsignedByte()) {
            line.append((char) read);
        }
        return line.toString().strip();
    }

    private void handle(Consumer<Sent> handler, Sent sent) {
        received.add(sent);
        handler.accept(sent);
    }

    private int nextSequence() {
        sequence = sequence + 1 & 0xFFFF;
        return sequence;
    }

    private static Sent text(byte[] payload) {
        try (var reader =
                Json.createReader(new StringReader(new String(payload, StandardCharsets.UTF_8)))) {
            var message = reader.readObject();
            return new Sent(message.getInt("op"), message.getJsonObject("d"), new byte[0]);
        }
    }

    private static Sent binary(byte[] payload) {
        var rest = new byte[payload.length - 1];
        System.arraycopy(payload, 1, rest, 0, rest.length);
        return new Sent(payload[0], JsonValue.EMPTY_JSON_OBJECT, rest);
    }

    private byte[] payload() throws IOException {
        int length = in.readUnsignedByte() & 0x7F;
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = (int) in.readLong();
        }
        var mask = in.readNBytes(4);
        var payload = in.readNBytes(length);
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i & 3];
        }
        return payload;
    }

    private void write(int kind, byte[] payload) {
        var frame = ByteBuffer.allocate(10 + payload.length).put((byte) (0x80 | kind));
        if (payload.length < 126) {
            frame.put((byte) payload.length);
        } else {
            frame.put((byte) 126).putShort((short) payload.length);
        }
        frame.put(payload);
        writing.lock();
        try {
            out.write(frame.array(), 0, frame.position());
            out.flush();
        } catch (IOException e) {
            cut();
        } finally {
            writing.unlock();
        }
    }

    private static String accept(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            var text = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
            return Base64.getEncoder()
                    .encodeToString(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
