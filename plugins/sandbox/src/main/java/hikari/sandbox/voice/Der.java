package hikari.sandbox.voice;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// Writes what a certificate is made of (X.690, distinguished encoding rules).
final class Der {
    private Der() {}

    static byte[] of(int tag, byte[]... parts) {
        var content = new ByteArrayOutputStream();
        for (var part : parts) {
            content.writeBytes(part);
        }
        var whole = new ByteArrayOutputStream();
        whole.write(tag);
        int length = content.size();
        if (length >= 256) {
            whole.write(0x82);
            whole.write(length >> 8);
        } else if (length >= 128) {
            whole.write(0x81);
        }
        whole.write(length);
        whole.writeBytes(content.toByteArray());
        return whole.toByteArray();
    }

    static byte[] sequence(byte[]... parts) {
        return of(0x30, parts);
    }

    static byte[] set(byte[]... parts) {
        return of(0x31, parts);
    }

    static byte[] integer(BigInteger value) {
        return of(0x02, value.toByteArray());
    }

    /// A bit string of whole bytes.
    static byte[] bits(byte[] value) {
        return of(0x03, new byte[1], value);
    }

    static byte[] octets(byte[] value) {
        return of(0x04, value);
    }

    static byte[] text(int tag, String value) {
        return of(tag, value.getBytes(StandardCharsets.US_ASCII));
    }

    /// An object identifier.
    static byte[] oid(int... parts) {
        var content = new ByteArrayOutputStream();
        content.write(parts[0] * 40 + parts[1]);
        for (int i = 2; i < parts.length; i++) {
            if (parts[i] >= 1 << 14) {
                content.write(0x80 | parts[i] >> 14);
            }
            if (parts[i] >= 1 << 7) {
                content.write(0x80 | parts[i] >> 7 & 0x7F);
            }
            content.write(parts[i] & 0x7F);
        }
        return of(0x06, content.toByteArray());
    }
}
