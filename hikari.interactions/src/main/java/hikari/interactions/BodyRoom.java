package hikari.interactions;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;

/// The memory for bodies that are being read: small ones get what they need, all large ones
/// together have a bound. Thread-safe.
final class BodyRoom {
    /// Most interactions are far smaller.
    private static final int SMALL = 1 << 16;

    /// For all large ones at once.
    private static final int LARGE = 1 << 26;

    private final Semaphore left = new Semaphore(LARGE);
    private final int maxBodyBytes;

    BodyRoom(int maxBodyBytes) {
        this.maxBodyBytes = maxBodyBytes;
    }

    /// {@return all that the stream gives}
    ///
    /// @param length what was announced; negative if nothing was
    /// @throws Refusal when there is no room
    byte[] read(InputStream in, long length) throws IOException {
        if (length >= 0 && length <= SMALL) {
            return exactly(in, (int) length);
        }
        var wanted = length < 0 ? maxBodyBytes : (int) Math.min(length, maxBodyBytes);
        if (!left.tryAcquire(wanted)) {
            throw new Refusal(Answer.text(503, "Too many large bodies at once"));
        }
        try {
            return in.readAllBytes();
        } finally {
            left.release(wanted);
        }
    }

    /// Reads to the end, so that the stream knows that it is there.
    private static byte[] exactly(InputStream in, int length) throws IOException {
        var body = new byte[length];
        var read = in.readNBytes(body, 0, length);
        if (read < length || in.read() >= 0) {
            throw new IOException("the body has another length than announced");
        }
        return body;
    }
}
