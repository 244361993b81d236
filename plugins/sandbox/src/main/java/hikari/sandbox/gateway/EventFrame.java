package hikari.sandbox.gateway;

import hikari.sandbox.websocket.ByteBuilder;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One dispatch, serialised once for all sessions: everything but its sequence number.
final class EventFrame {
    private final String name;
    private final byte[] head;
    private final byte[] tail;

    private volatile byte @Nullable [] deflatedTail;

    private EventFrame(String name, byte[] head, byte[] tail) {
        this.name = name;
        this.head = head;
        this.tail = tail;
    }

    static EventFrame of(String name, JsonObject data) {
        return new EventFrame(
                name, head(name), tail(data.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /// A frame of parts that were made before; `head` may be shared by all frames of that name.
    static EventFrame of(String name, byte[] head, byte[] tail) {
        return new EventFrame(name, head, tail);
    }

    /// The bytes before the sequence number.
    static byte[] head(String name) {
        return "{\"t\":\"%s\",\"s\":".formatted(name).getBytes(StandardCharsets.UTF_8);
    }

    private static final byte[] BEFORE_DATA = ",\"op\":0,\"d\":".getBytes(StandardCharsets.UTF_8);

    /// The bytes after the sequence number, with that data.
    static byte[] tail(byte[] data) {
        return tail(data, 0, data.length);
    }

    static byte[] tail(byte[] source, int offset, int length) {
        var tail = new byte[BEFORE_DATA.length + length + 1];
        System.arraycopy(BEFORE_DATA, 0, tail, 0, BEFORE_DATA.length);
        System.arraycopy(source, offset, tail, BEFORE_DATA.length, length);
        tail[tail.length - 1] = '}';
        return tail;
    }

    String name() {
        return name;
    }

    /// The data as JSON.
    String data() {
        return new String(
                tail,
                BEFORE_DATA.length,
                tail.length - BEFORE_DATA.length - 1,
                StandardCharsets.UTF_8);
    }

    /// How many bytes it has, but for the sequence number.
    int size() {
        return head.length + tail.length;
    }

    /// The bytes before the data, in clear.
    void appendHead(ByteBuilder out, long sequence) {
        out.put(head).putDigits(sequence);
    }

    /// The rest as deflate blocks of their own, compressed by the first who asks.
    byte[] deflatedTail(Function<byte[], byte[]> compression) {
        var known = deflatedTail;
        if (known == null) {
            known = compression.apply(tail);
            deflatedTail = known;
        }
        return known;
    }

    void appendTo(ByteBuilder out, long sequence) {
        out.put(head).putDigits(sequence).put(tail);
    }
}
