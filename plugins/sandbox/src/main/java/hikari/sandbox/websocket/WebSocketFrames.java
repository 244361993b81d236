package hikari.sandbox.websocket;

import java.nio.charset.StandardCharsets;

/// Writes the frames of the WebSocket protocol (RFC 6455) as a server sends them.
public final class WebSocketFrames {
    /// More of a message.
    public static final int CONTINUATION = 0;

    /// A text message.
    public static final int TEXT = 1;

    /// A binary message.
    public static final int BINARY = 2;

    /// The end.
    public static final int CLOSE = 8;

    /// A question whether the other side is there.
    public static final int PING = 9;

    /// The answer to it.
    public static final int PONG = 10;

    private static final int FIN = 0x80;

    private WebSocketFrames() {}

    /// Appends the head of a frame that is a whole message.
    public static void head(ByteBuilder out, int opcode, int length) {
        head(out, FIN, opcode, length);
    }

    private static void head(ByteBuilder out, int fin, int opcode, int length) {
        out.put(fin | opcode);
        if (length < 126) {
            out.put(length);
        } else if (length < 1 << 16) {
            out.put(126).put(length >> 8).put(length);
        } else {
            out.put(127).put(0).put(0).put(0).put(0);
            out.put(length >> 24).put(length >> 16).put(length >> 8).put(length);
        }
    }

    /// Appends a message, in one frame or, with a fragment length above 0, in several.
    public static void message(ByteBuilder out, int opcode, ByteBuilder payload, int fragment) {
        int length = payload.length();
        int size = fragment > 0 ? fragment : Math.max(1, length);
        int offset = 0;
        do {
            int count = Math.min(size, length - offset);
            int fin = offset + count == length ? FIN : 0;
            head(out, fin, offset == 0 ? opcode : CONTINUATION, count);
            out.put(payload.array(), offset, count);
            offset += count;
        } while (offset < length);
    }

    /// Appends a control frame.
    public static void control(ByteBuilder out, int opcode, byte[] payload) {
        head(out, opcode, payload.length);
        out.put(payload);
    }

    /// The payload of a close frame; the reason is cut to what fits.
    public static byte[] closing(int code, String reason) {
        var text = reason.getBytes(StandardCharsets.UTF_8);
        int count = Math.min(text.length, 123);
        while (count < text.length && count > 0 && (text[count] & 0xC0) == 0x80) {
            count--;
        }
        var payload = new byte[2 + count];
        payload[0] = (byte) (code >> 8);
        payload[1] = (byte) code;
        System.arraycopy(text, 0, payload, 2, count);
        return payload;
    }
}
