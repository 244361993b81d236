package hikari.voice.socket;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Writes a client's WebSocket frames to a stream, and none after a close frame. Thread-safe.
///
/// @see "RFC 6455, section 5"
final class FrameWriter {
    private static final int MAX_REASON = 123;
    private static final int LONGEST_HEAD = 14;
    private static final int LAST = 0x80;
    private static final int MASKED = 0x80;

    private final OutputStream out;
    private final ReentrantLock writing = new ReentrantLock();
    private final SecureRandom masks = new SecureRandom();

    @GuardedBy("writing")
    private boolean closeSent;

    FrameWriter(OutputStream out) {
        this.out = out;
    }

    /// Writes a frame.
    ///
    /// @return whether it may be, since no close frame was written before
    /// @throws IOException when the connection has ended
    boolean write(int kind, byte[] payload) throws IOException {
        writing.lock();
        try {
            if (closeSent) {
                return false;
            }
            put(kind, payload);
            return true;
        } finally {
            writing.unlock();
        }
    }

    /// Writes a close frame, if none was written yet.
    ///
    /// @return false when another thread hangs in a write
    /// @throws IOException when the connection has ended
    boolean close(int code, String reason) throws IOException {
        if (!locked()) {
            return false;
        }
        try {
            if (!closeSent) {
                closeSent = true;
                var text = reason.getBytes(StandardCharsets.UTF_8);
                var body = ByteBuffer.allocate(2 + Math.min(text.length, MAX_REASON));
                body.putShort((short) code).put(text, 0, body.remaining());
                put(Frames.CLOSE, body.array());
            }
            return true;
        } finally {
            writing.unlock();
        }
    }

    private boolean locked() {
        try {
            return writing.tryLock(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @GuardedBy("writing")
    private void put(int kind, byte[] payload) throws IOException {
        var frame = ByteBuffer.allocate(LONGEST_HEAD + payload.length);
        frame.put((byte) (LAST | kind));
        if (payload.length < 126) {
            frame.put((byte) (MASKED | payload.length));
        } else if (payload.length < 1 << 16) {
            frame.put((byte) (MASKED | 126)).putShort((short) payload.length);
        } else {
            frame.put((byte) (MASKED | 127)).putLong(payload.length);
        }
        byte[] mask = new byte[4];
        masks.nextBytes(mask); // hides nothing; it is for proxies that take frames for requests
        frame.put(mask);
        for (int i = 0; i < payload.length; i++) {
            frame.put((byte) (payload[i] ^ mask[i & 3]));
        }
        out.write(frame.array(), 0, frame.position());
        out.flush();
    }
}
