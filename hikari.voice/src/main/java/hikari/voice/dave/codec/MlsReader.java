package hikari.voice.dave.codec;

import hikari.api.voice.dave.DaveException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what [MlsWriter] writes, from whoever sent it. No length is believed before the bytes were
/// seen to be there, so nothing is ever allocated that the input does not pay for; only the
/// shortest form of a length is taken, so that what was read is written the same way again.
public final class MlsReader {
    /// The most elements that a vector of anything but bytes may have.
    public static final int MAX_ELEMENTS = 8192;

    private final byte[] bytes;
    private final int end;
    private int position;

    private MlsReader(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
    }

    /// Reads something of its own form.
    ///
    /// @param <T> what
    @FunctionalInterface
    public interface Element<T> {
        /// Reads one.
        ///
        /// @param reader where from
        /// @return it
        T read(MlsReader reader);
    }

    /// {@return a reader of these bytes}
    ///
    /// @param bytes the bytes
    public static MlsReader of(byte[] bytes) {
        return new MlsReader(bytes, 0, bytes.length);
    }

    /// {@return a reader of what remains in a buffer, which is copied}
    ///
    /// @param buffer the buffer; read to its limit
    public static MlsReader of(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return of(bytes);
    }

    /// {@return the one thing that these bytes are, and nothing after it}
    ///
    /// @param <T> what
    /// @param bytes the bytes
    /// @param element reads it
    public static <T> T whole(byte[] bytes, Element<T> element) {
        var reader = of(bytes);
        T value = element.read(reader);
        reader.finish();
        return value;
    }

    /// {@return whether there is more}
    public boolean hasMore() {
        return position < end;
    }

    /// Sees to it that there is no more.
    public void finish() {
        if (hasMore()) {
            throw new DaveException("%d bytes too many".formatted(end - position));
        }
    }

    /// {@return the next 8 bits}
    public int u8() {
        need(1);
        return Byte.toUnsignedInt(bytes[position++]);
    }

    /// {@return the next 16 bits}
    public int u16() {
        return u8() << 8 | u8();
    }

    /// {@return the next 32 bits}
    public int u32() {
        return u16() << 16 | u16();
    }

    /// {@return the next 64 bits}
    public long u64() {
        return (long) u32() << 32 | Integer.toUnsignedLong(u32());
    }

    /// {@return a vector of bytes}
    public Octets vector() {
        int length = length();
        var value = new byte[length];
        System.arraycopy(bytes, position, value, 0, length);
        position += length;
        return Octets.of(value);
    }

    /// {@return a vector of things}
    ///
    /// @param <T> what
    /// @param element reads one of them
    public <T> List<T> vector(Element<T> element) {
        int length = length();
        var inner = new MlsReader(bytes, position, position + length);
        position += length;
        List<T> values = new ArrayList<>();
        while (inner.hasMore()) {
            if (values.size() == MAX_ELEMENTS) {
                throw new DaveException("more than %d elements".formatted(MAX_ELEMENTS));
            }
            values.add(element.read(inner));
        }
        return List.copyOf(values);
    }

    /// {@return what may be there}
    ///
    /// @param <T> what
    /// @param element reads it
    public <T> Optional<T> optional(Element<T> element) {
        return switch (u8()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(element.read(this));
            default -> throw new DaveException("neither there nor not");
        };
    }

    /// Reads a number that can only be this one.
    ///
    /// @param expected the number
    /// @param actual what was read
    /// @param what what it stands for
    public static void expect(int expected, int actual, String what) {
        if (actual != expected) {
            throw new DaveException("%s %d instead of %d".formatted(what, actual, expected));
        }
    }

    private int length() {
        int first = u8();
        int length =
                switch (first >>> 6) {
                    case 0 -> first;
                    case 1 -> shortest(64, (first & 0x3f) << 8 | u8());
                    case 2 -> shortest(16_384, (first & 0x3f) << 24 | u8() << 16 | u16());
                    default -> throw new DaveException("a length of no known form");
                };
        need(length);
        return length;
    }

    private static int shortest(int least, int length) {
        if (length < least) {
            throw new DaveException("a length in more bytes than it needs");
        }
        return length;
    }

    private void need(int count) {
        if (end - position < count) {
            throw new DaveException(
                    "%d bytes are missing".formatted(count - (long) (end - position)));
        }
    }
}
