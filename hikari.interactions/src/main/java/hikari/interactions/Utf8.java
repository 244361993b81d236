package hikari.interactions;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Whether bytes are text. What reads JSON would put replacement characters where they are not.
final class Utf8 {
    private Utf8() {}

    static boolean isText(byte[] bytes) {
        int from = 0;
        while (from < bytes.length && bytes[from] >= 0) {
            from++;
        }
        return from == bytes.length || isText(ByteBuffer.wrap(bytes, from, bytes.length - from));
    }

    private static boolean isText(ByteBuffer bytes) {
        try {
            var _ = StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
