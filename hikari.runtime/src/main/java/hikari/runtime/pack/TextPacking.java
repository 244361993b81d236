package hikari.runtime.pack;

import java.nio.charset.StandardCharsets;

/// Texts: one byte a character where all are below 256, else UTF-8, else (where that would lose
/// half a surrogate pair) two bytes a character. The hashes of pictures, which are most texts of a
/// user, are 16 bytes.
final class TextPacking implements Packing<String> {
    static final TextPacking INSTANCE = new TextPacking();

    private static final int LATIN = 0;
    private static final int UTF_8 = 1;
    private static final int UTF_16 = 2;
    private static final int HASH = 3;

    private static final int HASH_DIGITS = 32;
    private static final String ANIMATED = "a_";

    private TextPacking() {}

    @Override
    public String absent() {
        return "";
    }

    @Override
    public boolean isAbsent(String value) {
        return value.isEmpty();
    }

    @Override
    public void pack(String value, Packer out) {
        int digits = value.startsWith(ANIMATED) ? ANIMATED.length() : 0;
        if (value.length() - digits == HASH_DIGITS && isHex(value, digits)) {
            packHash(value, digits, out);
        } else if (!packLatin(value, out)) {
            packWide(value, out);
        }
    }

    private static boolean isHex(String value, int from) {
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    private static void packHash(String value, int from, Packer out) {
        out.putNumber((long) from << 2 | HASH);
        for (int i = from; i < value.length(); i += 2) {
            out.putByte(digit(value.charAt(i)) << 4 | digit(value.charAt(i + 1)));
        }
    }

    private static int digit(char c) {
        return c <= '9' ? c - '0' : c - 'a' + 10;
    }

    /// {@return whether each character fits into a byte; else nothing is written}
    private static boolean packLatin(String value, Packer out) {
        int length = value.length();
        int before = out.length();
        out.putNumber((long) length << 2 | LATIN);
        int at = out.room(length);
        var bytes = out.bytes();
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c > 0xff) {
                out.endAt(before);
                return false;
            }
            bytes[at + i] = (byte) c;
        }
        out.endAt(at + length);
        return true;
    }

    private static void packWide(String value, Packer out) {
        var utf8 = value.getBytes(StandardCharsets.UTF_8);
        if (new String(utf8, StandardCharsets.UTF_8).equals(value)) {
            out.putNumber((long) utf8.length << 2 | UTF_8);
            out.putBytes(utf8, 0, utf8.length);
        } else {
            out.putNumber((long) value.length() << 2 | UTF_16);
            for (int i = 0; i < value.length(); i++) {
                out.putByte(value.charAt(i) >> 8);
                out.putByte(value.charAt(i));
            }
        }
    }

    @Override
    public String unpack(Unpacker in) {
        var head = in.takeNumber();
        int length = (int) (head >>> 2);
        return switch ((int) head & 3) {
            case LATIN ->
                    new String(in.bytes(), in.skip(length), length, StandardCharsets.ISO_8859_1);
            case UTF_8 -> new String(in.bytes(), in.skip(length), length, StandardCharsets.UTF_8);
            case UTF_16 -> unpackUtf16(length, in);
            default -> unpackHash(length, in);
        };
    }

    private static String unpackUtf16(int length, Unpacker in) {
        var characters = new char[length];
        for (int i = 0; i < length; i++) {
            characters[i] = (char) (in.takeByte() << 8 | in.takeByte());
        }
        return new String(characters);
    }

    private static String unpackHash(int from, Unpacker in) {
        var characters = new byte[from + HASH_DIGITS];
        for (int i = 0; i < from; i++) {
            characters[i] = (byte) ANIMATED.charAt(i);
        }
        for (int i = from; i < characters.length; i += 2) {
            int pair = in.takeByte();
            characters[i] = (byte) Character.forDigit(pair >> 4, 16);
            characters[i + 1] = (byte) Character.forDigit(pair & 0xf, 16);
        }
        return new String(characters, StandardCharsets.ISO_8859_1);
    }
}
