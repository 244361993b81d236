package hikari.voice.socket;

import java.io.IOException;
import java.io.InputStream;

/// Reads a server's WebSocket frames from a stream. For one thread.
///
/// @see "RFC 6455, section 5"
final class Frames {
    static final int CONTINUATION = 0;
    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;

    private static final int MAX_CONTROL = 125;

    private final InputStream in;
    private boolean last;
    private int kind;

    Frames(InputStream in) {
        this.in = in;
    }

    /// Whether the frame is the last one of its message.
    boolean isLast() {
        return last;
    }

    /// What kind of frame it is.
    int kind() {
        return kind;
    }

    /// Waits for the next frame.
    ///
    /// @param room how long it may be, in bytes
    /// @return its payload
    /// @throws IOException when the connection ends
    /// @throws SocketEndException when no server may send this
    byte[] next(int room) throws IOException {
        int first = octet();
        int second = octet();
        last = first >= 0x80;
        kind = first & 0xF;
        refuse((first & 0x70) != 0, "reserved bits are set");
        refuse((second & 0x80) != 0, "a server's frame is masked");
        refuse(kind > BINARY && kind < CLOSE || kind > PONG, "a reserved kind of frame");
        long length = length(second);
        refuse(length < 0, "a length of more than 63 bits");
        refuse(
                kind >= CLOSE && (!last || length > MAX_CONTROL),
                "a control frame in fragments or of more than 125 bytes");
        refuse(kind < CLOSE && length > room, "a message is too long");
        byte[] payload = in.readNBytes((int) length);
        if (payload.length < length) {
            throw ended();
        }
        return payload;
    }

    private long length(int marker) throws IOException {
        if (marker < 126) {
            return marker;
        }
        long length = 0;
        for (int i = marker == 126 ? 2 : 8; i > 0; i--) {
            length = length << 8 | octet();
        }
        return length;
    }

    private int octet() throws IOException {
        int read = in.read();
        if (read < 0) {
            throw ended();
        }
        return read;
    }

    private static SocketEndException ended() {
        return SocketEndException.broken(
                "the peer ended the connection without a close frame", null);
    }

    private static void refuse(boolean wrong, String what) {
        if (wrong) {
            throw SocketEndException.broken("not a WebSocket server: " + what, null);
        }
    }
}
