package hikari.sandbox.websocket;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Reads what a WebSocket client sends, a whole message or control frame at a time.
public final class WebSocketReader {
    private static final int MAX_CONTROL = 125;

    private final InputStream in;
    private final int maxMessage;
    private final ByteBuilder message = new ByteBuilder(4096);
    private int messageOpcode = -1;
    private long skip;

    /// Reads a stream, messages of up to so many bytes.
    public WebSocketReader(InputStream in, int maxMessage) {
        this.in = in;
        this.maxMessage = maxMessage;
    }

    /// Something whole that a client sent.
    public sealed interface Received {}

    /// A text or binary message.
    public static final class Message implements Received {
        private final boolean binary;
        private final byte[] bytes;

        private Message(boolean binary, byte[] bytes) {
            this.binary = binary;
            this.bytes = bytes;
        }

        /// {@return whether it came as a binary message}
        public boolean isBinary() {
            return binary;
        }

        /// {@return its bytes}
        public byte[] bytes() {
            return bytes;
        }

        /// {@return its bytes read as UTF-8}
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /// A control frame, by its op code.
    public record Control(int opcode, ControlPayload payload) implements Received {}

    /// A message that is longer than allowed; its bytes are skipped.
    public record TooLong() implements Received {}

    /// Bytes that are no WebSocket protocol.
    public record Violation(String what) implements Received {}

    /// What a control frame carries.
    public static final class ControlPayload {
        private final byte[] bytes;

        /// Takes the bytes of a frame.
        public ControlPayload(byte[] bytes) {
            this.bytes = bytes;
        }

        /// {@return the bytes of the frame}
        public byte[] bytes() {
            return bytes;
        }

        /// The code of a close frame; 1005 if there is none.
        public int closeCode() {
            return bytes.length < 2 ? 1005 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        }
    }

    /// Waits for the next whole thing.
    public Received next() throws IOException {
        in.skipNBytes(skip);
        skip = 0;
        while (true) {
            int first = octet();
            int second = octet();
            int opcode = first & 0xF;
            boolean fin = (first & 0x80) != 0;
            if ((first & 0x70) != 0 || (second & 0x80) == 0) {
                return new Violation(
                        (first & 0x70) != 0 ? "reserved bits are set" : "the frame is not masked");
            }
            long length = length(second & 0x7F);
            if (opcode >= WebSocketFrames.CLOSE) {
                if (!fin || length > MAX_CONTROL || opcode > WebSocketFrames.PONG) {
                    return new Violation("a bad control frame");
                }
                return new Control(opcode, new ControlPayload(payload((int) length)));
            }
            if (opcode > WebSocketFrames.BINARY
                    || (opcode == WebSocketFrames.CONTINUATION) == (messageOpcode < 0)) {
                return new Violation("a data frame out of order");
            }
            if (length < 0 || length > maxMessage - message.length()) {
                skip = length < 0 ? Long.MAX_VALUE : Math.max(length, length + 4);
                messageOpcode = fin ? -1 : WebSocketFrames.BINARY;
                message.clear();
                return new TooLong();
            }
            messageOpcode = opcode == WebSocketFrames.CONTINUATION ? messageOpcode : opcode;
            message.put(payload((int) length));
            if (fin) {
                return finished();
            }
        }
    }

    private Message finished() {
        var whole = new Message(messageOpcode == WebSocketFrames.BINARY, message.toBytes());
        message.clear();
        messageOpcode = -1;
        return whole;
    }

    private long length(int marker) throws IOException {
        int octets = marker == 126 ? 2 : marker == 127 ? 8 : 0;
        long length = octets == 0 ? marker : 0;
        for (int i = 0; i < octets; i++) {
            length = length << 8 | octet();
        }
        return length;
    }

    private byte[] payload(int length) throws IOException {
        var mask = whole(4);
        var payload = whole(length);
        for (int i = 0; i < length; i++) {
            payload[i] ^= mask[i & 3];
        }
        return payload;
    }

    private byte[] whole(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the stream ended inside a frame");
        }
        return bytes;
    }

    private int octet() throws IOException {
        int octet = in.read();
        if (octet < 0) {
            throw new EOFException("the stream ended");
        }
        return octet;
    }
}
