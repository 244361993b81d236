package hikari.api.json;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// JSON in UTF-8 bytes, read from front to end without a tree of it. What is passed over is checked
/// as RFC 8259 has it; only [#skip()] needs no stack for what is nested, all others go as deep as
/// [#MAX_DEPTH]. Not thread-safe.
final class JsonBytes {
    /// Deeper nesting than this is refused.
    static final int MAX_DEPTH = 512;

    private final byte[] bytes;
    private final int end;
    private int at;
    private int depth;

    /// The closers of what [#skip()] is in, one bit each; made when first needed.
    private long @Nullable [] skipped;

    /// Borrowed when first needed.
    private @Nullable Scratch scratch;

    JsonBytes(byte[] bytes, int offset, int length) {
        this.bytes = bytes;
        this.at = offset;
        this.end = offset + length;
    }

    /// {@return where values are put until what they belong to is whole} Whoever reads a whole
    /// value gives it back.
    Scratch scratch() {
        var mine = scratch;
        if (mine == null) {
            mine = Scratch.borrow();
            scratch = mine;
        }
        return mine;
    }

    /// {@return the next byte that is no white space, without passing it; -1 at the end}
    int peek() {
        while (at < end) {
            var b = bytes[at];
            if (b > ' ' || b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return b;
            }
            at++;
        }
        return -1;
    }

    /// {@return where the next value or mark begins}
    int position() {
        peek();
        return at;
    }

    /// Goes elsewhere on the same level: back to read something again, or behind what was read
    /// without passing it.
    ///
    /// @param position where to
    void goTo(int position) {
        at = position;
    }

    /// Passes this mark if it is next.
    boolean passes(char maybe) {
        if (peek() != maybe) {
            return false;
        }
        at++;
        return true;
    }

    boolean passesNull() {
        if (peek() != 'n') {
            return false;
        }
        word("null");
        return true;
    }

    void word(String word) {
        for (var i = 0; i < word.length(); i++) {
            if (at >= end || bytes[at++] != word.charAt(i)) {
                throw broken();
            }
        }
    }

    /// Passes the opening mark of an object or an array.
    void open(char mark) {
        expect(mark);
        if (++depth > MAX_DEPTH) {
            throw broken();
        }
    }

    /// Passes the closing mark.
    void close(char mark) {
        expect(mark);
        depth--;
    }

    /// Is done with what was opened last, before its closing mark.
    void leave() {
        depth--;
    }

    void expectEnd() {
        if (peek() != -1) {
            throw broken();
        }
    }

    /// {@return whether an object without members comes next}
    boolean isAtEmptyObject() {
        if (peek() != '{') {
            return false;
        }
        var before = at++;
        var empty = peek() == '}';
        at = before;
        return empty;
    }

    /// Passes a string.
    ///
    /// @return its content
    String string() {
        expect('"');
        var from = at;
        var ascii = true;
        while (at < end) {
            var b = bytes[at];
            if (b == '"') {
                var length = at++ - from;
                return length == 0
                        ? ""
                        : new String(
                                bytes,
                                from,
                                length,
                                ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            }
            if (b == '\\') {
                restOfString();
                return JsonEscapes.resolve(bytes, from, at - 1);
            }
            if (b < ' ') {
                if (b >= 0) {
                    throw broken();
                }
                ascii = false;
            }
            at++;
        }
        throw broken();
    }

    /// Passes a member's name and the colon behind it.
    ///
    /// @return the name
    String name() {
        peek();
        var name = string();
        colon();
        return name;
    }

    /// Passes these bytes if they are next.
    ///
    /// @param text such as a member's name in quotes, with the colon
    boolean passes(byte[] text) {
        peek();
        var to = at + text.length;
        if (to > end || !Arrays.equals(bytes, at, to, text, 0, text.length)) {
            return false;
        }
        at = to;
        return true;
    }

    /// Passes a member's name and the colon behind it.
    ///
    /// @param names what is looked for
    /// @return the number of the name among them, or -1
    int name(NameTable names) {
        expect('"');
        var from = at;
        var hash = 0;
        while (at < end) {
            var b = bytes[at];
            if (b == '"') {
                var to = at++;
                colon();
                return names.find(bytes, from, to, hash);
            }
            if (b < ' ' || b == '\\') {
                break;
            }
            hash = NameTable.hash(hash, b);
            at++;
        }
        at = from - 1;
        var name = string();
        colon();
        return names.find(name);
    }

    /// Passes a number of few digits, or one in a string where that is allowed.
    ///
    /// @param digits at most how many, up to 19
    /// @param quoted whether it may stand in a string
    /// @return the number, or [Long#MIN_VALUE], and nothing is passed, when something else is there
    long integer(int digits, boolean quoted) {
        peek();
        var i = at;
        var inString = quoted && i < end && bytes[i] == '"';
        if (inString) {
            i++;
        }
        var negative = i < end && bytes[i] == '-';
        if (negative) {
            i++;
        }
        var from = i;
        var value = 0L;
        while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
            value = value * 10 + (bytes[i++] - '0');
            if (i - from > digits) {
                return Long.MIN_VALUE;
            }
        }
        if (i == from || value < 0 || !JsonNumbers.endsInteger(bytes, from, i, end, inString)) {
            return Long.MIN_VALUE;
        }
        at = inString ? i + 1 : i;
        return negative ? -value : value;
    }

    /// {@return the bytes, of which those up to [#limit()] may be looked at}
    byte[] bytes() {
        return bytes;
    }

    int limit() {
        return end;
    }

    /// {@return the next value as a tree; it is passed}
    JsonValue tree() {
        return JsonTrees.read(this);
    }

    /// Passes the next value.
    void skip() {
        var outer = depth;
        do {
            if (begins()) {
                continue;
            }
            while (depth > outer && passes(closer())) {
                depth--;
            }
            if (depth > outer) {
                expect(',');
                if (closer() == '}') {
                    skipName();
                }
            }
        } while (depth > outer);
    }

    /// Passes the next value, looking only for its end; whoever reads it afterwards checks it.
    void skim() {
        var open = 0;
        do {
            var mark = peek();
            switch (mark) {
                case '{', '[', '}', ']', ',', ':' -> at++;
                default -> skip();
            }
            open += mark == '{' || mark == '[' ? 1 : 0;
            open -= mark == '}' || mark == ']' ? 1 : 0;
        } while (open > 0);
    }

    /// Passes a scalar, an empty container, or the opening of another. True when a value must
    /// follow.
    private boolean begins() {
        switch (peek()) {
            case '{' -> {
                return begins('}');
            }
            case '[' -> {
                return begins(']');
            }
            case '"' -> {
                at++;
                restOfString();
            }
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
        return false;
    }

    private boolean begins(char closer) {
        at++;
        if (passes(closer)) {
            return false;
        }
        if (++depth > MAX_DEPTH) {
            throw broken();
        }
        var open = skipped;
        if (open == null) {
            open = new long[MAX_DEPTH / Long.SIZE + 1];
            skipped = open;
        }
        var bit = 1L << depth;
        open[depth >> 6] = closer == '}' ? open[depth >> 6] | bit : open[depth >> 6] & ~bit;
        if (closer == '}') {
            skipName();
        }
        return true;
    }

    private char closer() {
        var open = skipped;
        return open != null && (open[depth >> 6] >>> depth & 1) == 1 ? '}' : ']';
    }

    /// Passes a member's name and the colon behind it.
    ///
    /// @return where the name ends
    int skipName() {
        expect('"');
        restOfString();
        var end = at - 1;
        colon();
        return end;
    }

    private void restOfString() {
        while (at < end) {
            var b = bytes[at++];
            if (b == '"') {
                return;
            }
            if (b == '\\') {
                at = JsonEscapes.pass(bytes, at, end);
                if (at < 0) {
                    at = end;
                    throw broken();
                }
            } else if (b >= 0 && b < ' ') {
                throw broken();
            }
        }
        throw broken();
    }

    private void number() {
        var to = JsonNumbers.pass(bytes, at, end);
        if (to < 0) {
            throw broken();
        }
        at = to;
    }

    private void colon() {
        if (at < end && bytes[at] == ':') {
            at++;
        } else {
            expect(':');
        }
    }

    private void expect(char mark) {
        if (peek() != mark) {
            throw broken();
        }
        at++;
    }

    private JsonParsingException broken() {
        return new JsonParsingException("broken JSON at byte " + at, new Place(at));
    }
}
