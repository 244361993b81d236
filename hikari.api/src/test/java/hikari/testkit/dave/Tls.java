package hikari.testkit.dave;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/// Bytes as RFC 9420 writes and reads them, written anew here so that an implementation is not
/// tested by itself.
final class Tls {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Tls number(long value, int bytes) {
        for (int i = bytes - 1; i >= 0; i--) {
            out.write((int) (value >>> i * Byte.SIZE));
        }
        return this;
    }

    Tls raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    Tls vector(byte[] bytes) {
        int length = bytes.length;
        if (length < 1 << 6) {
            number(length, 1);
        } else if (length < 1 << 14) {
            number(length | 1 << 14, 2);
        } else {
            number(length | 1L << 31, 4);
        }
        return raw(bytes);
    }

    Tls vectorOf(List<byte[]> parts) {
        var inner = new Tls();
        parts.forEach(inner::raw);
        return vector(inner.bytes());
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    static long readNumber(ByteBuffer in, int bytes) {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << Byte.SIZE | Byte.toUnsignedInt(in.get());
        }
        return value;
    }

    static byte[] readVector(ByteBuffer in) {
        int first = Byte.toUnsignedInt(in.get(in.position()));
        int size = 1 << (first >>> 6);
        long length = readNumber(in, size) & (1L << Byte.SIZE * size - 2) - 1;
        byte[] bytes = new byte[(int) length];
        in.get(bytes);
        return bytes;
    }
}
