package hikari.api.text;

import hikari.api.Snowflake;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Reads a text forwards; what is not there is told by an answer, not by an exception.
final class Cursor {
    private static final String LARGEST_ID = "18446744073709551615";
    private static final int LONGEST_ID = LARGEST_ID.length();

    private final String text;
    private int at;

    Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    void back(int index) {
        at = index;
    }

    /// Passes this text, if it is next.
    boolean pass(String expected) {
        if (!text.startsWith(expected, at)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    /// Passes this text, given in small letters, if it is next in capital or small ones.
    boolean passAnyCase(String expected) {
        if (text.length() - at < expected.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (small(text.charAt(at + i)) != expected.charAt(i)) {
                return false;
            }
        }
        at += expected.length();
        return true;
    }

    /// Of ASCII only: beyond it there are letters whose other case is an ASCII one.
    private static char small(char character) {
        return character >= 'A' && character <= 'Z' ? (char) (character + 32) : character;
    }

    /// The character that is next, or U+0000 at the end, which is nothing that anybody looks for.
    char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /// Passes characters that are so, as many as there are, up to a number.
    ///
    /// @param most how many code points at most
    String take(int most, IntPredicate isSo) {
        var start = at;
        for (int taken = 0; taken < most && at < text.length(); taken++) {
            var point = text.codePointAt(at);
            if (!isSo.test(point)) {
                break;
            }
            at += Character.charCount(point);
        }
        return text.substring(start, at);
    }

    String digits(int most) {
        return take(most, point -> point >= '0' && point <= '9');
    }

    /// Passes an id: up to 20 digits, not more than 64 bits.
    Optional<Snowflake> id() {
        var digits = digits(LONGEST_ID);
        return digits.isEmpty() || isTooLarge(digits)
                ? Optional.empty()
                : Optional.of(new Snowflake(Long.parseUnsignedLong(digits)));
    }

    private static boolean isTooLarge(String digits) {
        return digits.length() == LARGEST_ID.length() && digits.compareTo(LARGEST_ID) > 0;
    }
}
