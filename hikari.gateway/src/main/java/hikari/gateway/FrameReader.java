package hikari.gateway;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataReader;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.websocket.WsCloseCodes;
import io.helidon.websocket.WsCloseException;
import io.helidon.websocket.WsOpCode;

/// Reads WebSocket frames of a server straight out of a connection's buffer: a frame costs no
/// objects, where Helidon's codec and reads make several hundred bytes. For one thread.
///
/// @see "RFC 6455, section 5"
final class FrameReader {
    private static final int BUFFER = 16 << 10;
    private static final int RESERVED_BITS = 0x70;
    private static final int MASKED = 0x80;

    private final DataReader early;
    private final HelidonSocket socket;
    private final byte[] buffer = new byte[BUFFER];
    private final BufferData filling = BufferData.create(buffer);
    private Runnable beforeReading = () -> {};
    private int from;
    private int to;

    private boolean fin;
    private WsOpCode opCode = WsOpCode.CONTINUATION;
    private int length;

    /// @param early what came with the answer to the upgrade, which is read first
    /// @param socket what comes after that
    FrameReader(DataReader early, HelidonSocket socket) {
        this.early = early;
        this.socket = socket;
    }

    /// Sets what is run whenever what has come so far is used up; must not throw.
    void beforeReading(Runnable task) {
        beforeReading = task;
    }

    /// Waits for the head of the next frame; its payload must be read before the next head.
    ///
    /// @param maxLength how long the payload may be, in bytes
    /// @throws WsCloseException when it is no frame that a server may send
    /// @throws ConnectionLostException when the connection ended
    void next(int maxLength) {
        int first = octet();
        int second = octet();
        if ((first & RESERVED_BITS) != 0) {
            throw new WsCloseException("Reserved bits are set", WsCloseCodes.PROTOCOL_ERROR);
        }
        if ((second & MASKED) != 0) {
            throw new WsCloseException("A server's frame is masked", WsCloseCodes.PROTOCOL_ERROR);
        }
        fin = first >= 0x80;
        opCode = opCode(first & 0xF);
        long announced = length(second);
        if (announced < 0) {
            throw new WsCloseException("A negative length", WsCloseCodes.PROTOCOL_ERROR);
        }
        if (announced > maxLength) {
            throw new WsCloseException("A frame is too long", WsCloseCodes.TOO_BIG);
        }
        length = (int) announced;
    }

    /// Whether the frame is the last one of its message.
    boolean isFinal() {
        return fin;
    }

    WsOpCode opCode() {
        return opCode;
    }

    /// How many bytes the payload has.
    int length() {
        return length;
    }

    /// Waits for the whole payload and adds it to a buffer, which grows as it comes.
    ///
    /// @throws ConnectionLostException when the connection ended
    void payload(Bytes into) {
        for (int left = length; left > 0; ) {
            if (from == to) {
                fill();
            }
            int count = Math.min(left, to - from);
            into.ensureRoom(count);
            System.arraycopy(buffer, from, into.array(), into.length(), count);
            into.advance(count);
            from += count;
            left -= count;
        }
    }

    private static WsOpCode opCode(int code) {
        try {
            return WsOpCode.get(code);
        } catch (IllegalArgumentException e) {
            throw new WsCloseException("Reserved op code", WsCloseCodes.PROTOCOL_ERROR);
        }
    }

    private long length(int marker) {
        if (marker < 126) {
            return marker;
        }
        long announced = 0;
        for (int i = marker == 126 ? 2 : 8; i > 0; i--) {
            announced = announced << 8 | octet();
        }
        return announced;
    }

    private int octet() {
        while (from == to) {
            fill();
        }
        return buffer[from++] & 0xFF;
    }

    @SuppressWarnings("removal") // its successor, get(), makes an array of all that it reads
    private void fill() {
        from = 0;
        to = Math.min(early.available(), BUFFER);
        if (to > 0) {
            System.arraycopy(early.readBytes(to), 0, buffer, 0, to);
            return;
        }
        beforeReading.run();
        int count = socket.read(filling.clear());
        if (count < 0) {
            throw ConnectionLostException.broken(
                    "The peer ended the connection without a close frame", null);
        }
        to = count;
    }
}
