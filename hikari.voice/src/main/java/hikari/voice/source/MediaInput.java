package hikari.voice.source;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A stream with a view of the bytes ahead of it. For one thread, but for `close`.
final class MediaInput implements Closeable {
    private static final int FIRST_ROOM = 1 << 16;

    private final InputStream stream;
    private byte[] bytes = new byte[FIRST_ROOM];
    private int start;
    private int end;

    MediaInput(InputStream stream) {
        this.stream = stream;
    }

    /// Waits until so many bytes are ahead.
    ///
    /// @return whether there are so many
    boolean sees(int count) throws IOException {
        if (count > bytes.length - start) {
            makeRoom(count);
        }
        while (end - start < count) {
            var read = stream.read(bytes, end, bytes.length - end);
            if (read < 0) {
                return false;
            }
            end += read;
        }
        return true;
    }

    /// How many bytes are ahead and were read already.
    int seen() {
        return end - start;
    }

    /// The byte so many bytes ahead, which must have been seen.
    int at(int offset) {
        return bytes[start + offset] & 0xFF;
    }

    /// Bytes ahead, which must have been seen; valid until the next call of `sees`.
    ByteBuffer view(int offset, int length) {
        return ByteBuffer.wrap(bytes, start + offset, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// The next bytes, taken.
    ///
    /// @throws EOFException when there are fewer
    byte[] take(int length) throws IOException {
        if (!sees(length)) {
            throw new EOFException("The audio ends in the middle");
        }
        var taken = new byte[length];
        System.arraycopy(bytes, start, taken, 0, length);
        start += length;
        return taken;
    }

    /// Goes on by so many bytes, seen or not.
    ///
    /// @return whether there were so many
    boolean skip(long count) throws IOException {
        var buffered = (int) Math.min(count, seen());
        start += buffered;
        var left = count - buffered;
        while (left > 0) {
            var skipped = stream.skip(left);
            if (skipped <= 0) { // at the end, or not just now: a byte tells
                if (stream.read() < 0) {
                    return false;
                }
                skipped = 1;
            }
            left -= skipped;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private void makeRoom(int count) {
        var target = count > bytes.length ? new byte[Math.max(count, 2 * bytes.length)] : bytes;
        System.arraycopy(bytes, start, target, 0, end - start);
        bytes = target;
        end -= start;
        start = 0;
    }
}
