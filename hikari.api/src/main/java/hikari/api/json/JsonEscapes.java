package hikari.api.json;

import java.nio.charset.StandardCharsets;

/// What stands behind a backslash in a JSON string.
final class JsonEscapes {
    private static final String NAMES = "\"\\/bfnrt";
    private static final String MEANINGS = "\"\\/\b\f\n\r\t";
    private static final int DIGITS = 4;

    private JsonEscapes() {}

    /// {@return where an escape ends; -1 when it is none}
    ///
    /// @param bytes the text
    /// @param at behind the backslash
    /// @param end where the text ends
    static int pass(byte[] bytes, int at, int end) {
        if (at >= end) {
            return -1;
        }
        if (bytes[at] != 'u') {
            return NAMES.indexOf(bytes[at]) < 0 ? -1 : at + 1;
        }
        for (var i = at + 1; i <= at + DIGITS; i++) {
            if (i >= end || Character.digit(bytes[i], 16) < 0) {
                return -1;
            }
        }
        return at + 1 + DIGITS;
    }

    /// {@return the text that is meant}
    ///
    /// @param bytes hold the text, with good escapes only
    /// @param from where it begins
    /// @param to where it ends
    static String resolve(byte[] bytes, int from, int to) {
        var meant = new byte[to - from];
        var length = 0;
        for (var at = from; at < to; at++) {
            var b = bytes[at];
            if (b == '\\') {
                b = bytes[++at];
                if (b == 'u') { // half a character may be meant, which no bytes stand for
                    return resolve(new String(bytes, from, to - from, StandardCharsets.UTF_8));
                }
                b = (byte) MEANINGS.charAt(NAMES.indexOf(b));
            }
            meant[length++] = b;
        }
        return new String(meant, 0, length, StandardCharsets.UTF_8);
    }

    private static String resolve(String text) {
        var resolved = new StringBuilder(text.length());
        var from = 0;
        for (var at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from)) {
            resolved.append(text, from, at);
            if (text.charAt(at + 1) == 'u') {
                from = at + 2 + DIGITS;
                resolved.append((char) Integer.parseInt(text, at + 2, from, 16));
            } else {
                from = at + 2;
                resolved.append(MEANINGS.charAt(NAMES.indexOf(text.charAt(at + 1))));
            }
        }
        return resolved.append(text, from, text.length()).toString();
    }
}
