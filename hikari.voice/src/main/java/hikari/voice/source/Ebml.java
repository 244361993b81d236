package hikari.voice.source;

import hikari.api.error.AudioException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The elements inside one that lies in memory, one after the other.
///
/// @see "RFC 8794: Extensible Binary Meta Language"
final class Ebml {
    /// A size that is not said: the element ends where one begins that cannot be inside of it.
    static final long UNKNOWN = -1;

    private final ByteBuffer bytes;
    private int id;
    private ByteBuffer body = ByteBuffer.allocate(0);

    Ebml(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /// Goes to the next element.
    ///
    /// @return whether there is one
    /// @throws AudioException when it is longer than what it is in
    boolean next() {
        if (!bytes.hasRemaining()) {
            return false;
        }
        id = (int) number(bytes, 4, false);
        var size = number(bytes, 8, true);
        if (size < 0 || size > bytes.remaining()) {
            throw new AudioException(
                    "An element of the WebM file is longer than what it is in: the file is broken");
        }
        body = bytes.slice(bytes.position(), (int) size);
        bytes.position(bytes.position() + (int) size);
        return true;
    }

    /// What the element is.
    int id() {
        return id;
    }

    /// The elements in it.
    Ebml children() {
        return new Ebml(body());
    }

    /// Its bytes.
    ByteBuffer body() {
        return body.duplicate();
    }

    /// Its bytes as a number that is not negative.
    long number() {
        return number(body);
    }

    /// {@return the bytes as a number; the greatest one for what is longer or greater}
    ///
    /// @param body big-endian
    static long number(ByteBuffer body) {
        var value = 0L;
        for (int i = 0; i < body.remaining(); i++) {
            value = value << 8 | body.get(body.position() + i) & 0xFF;
        }
        return body.remaining() > 8 || value < 0 ? Long.MAX_VALUE : value;
    }

    /// Its bytes as a floating point number; 0 when it is of no known length.
    double decimal() {
        return switch (body.remaining()) {
            case 4 -> body().getFloat();
            case 8 -> body().getDouble();
            default -> 0;
        };
    }

    /// Its bytes as a text, up to the first zero.
    String text() {
        var text = StandardCharsets.UTF_8.decode(body()).toString();
        var end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    /// {@return the number of variable length at the buffer's position, which is passed}
    ///
    /// @param in the bytes
    /// @param longest how many bytes it may have
    /// @param cut whether the bit that says how long it is belongs not to it; all other bits set
    ///   are then [#UNKNOWN]
    /// @throws AudioException when there is none
    static long number(ByteBuffer in, int longest, boolean cut) {
        var first = in.hasRemaining() ? in.get(in.position()) & 0xFF : 0;
        var length = length(first);
        if (length > longest || length > in.remaining()) {
            throw new AudioException("A number in the WebM file is broken");
        }
        in.get();
        long value = cut ? first & (0xFF >>> length) : first;
        var unknown = value == 0xFF >>> length;
        for (int i = 1; i < length; i++) {
            var next = in.get() & 0xFF;
            unknown &= next == 0xFF;
            value = value << 8 | next;
        }
        return cut && unknown ? UNKNOWN : value;
    }

    /// {@return how many bytes a number has that begins with this one; 9 when none does}
    ///
    /// @param first the byte
    static int length(int first) {
        return Integer.numberOfLeadingZeros(first & 0xFF) - 23;
    }
}
