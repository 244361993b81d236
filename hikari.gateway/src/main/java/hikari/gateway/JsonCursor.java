package hikari.gateway;

import java.io.IOException;

/// Walks over JSON text without making anything of it. Checks what it walks over as RFC 8259 has
/// it; needs no stack, so that no depth can break it. Not thread-safe.
final class JsonCursor {
    /// Deeper nesting than this is refused.
    static final int MAX_DEPTH = 512;

    private byte[] bytes = new byte[0];
    private int at;
    private int end;

    void over(byte[] buffer, int offset, int length) {
        bytes = buffer;
        at = offset;
        end = offset + length;
    }

    int position() {
        return at;
    }

    /// {@return the next byte that is no white space, without passing it; -1 at the end}
    int peek() {
        while (at < end) {
            var b = bytes[at];
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return b;
            }
            at++;
        }
        return -1;
    }

    void expect(char wanted) throws IOException {
        if (peek() != wanted) {
            throw broken();
        }
        at++;
    }

    /// Passes this character if it is next.
    boolean passes(char maybe) {
        if (peek() != maybe) {
            return false;
        }
        at++;
        return true;
    }

    void expectEnd() throws IOException {
        if (peek() != -1) {
            throw broken();
        }
    }

    /// Passes a string; its content without quotes is from the position before, plus one, to the
    /// position after, minus one.
    void string() throws IOException {
        expect('"');
        while (at < end) {
            var b = bytes[at++];
            if (b == '"') {
                return;
            }
            if (b == '\\') {
                escape();
            } else if (b >= 0 && b < 0x20) {
                throw broken();
            }
        }
        throw broken();
    }

    /// Passes a number and returns it, if it is an integer that fits; else -1.
    long integer() throws IOException {
        peek();
        var from = at;
        number();
        var value = 0L;
        for (var i = from; i < at; i++) {
            var digit = bytes[i] - '0';
            if (digit < 0 || digit > 9 || value > (Long.MAX_VALUE - digit) / 10) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /// Passes any value.
    void value() throws IOException {
        var closers = new Depth();
        while (true) {
            if (begins(closers)) {
                continue;
            }
            while (!closers.isEmpty() && passes(closers.closer())) {
                closers.pop();
            }
            if (closers.isEmpty()) {
                return;
            }
            expect(',');
            if (closers.closer() == '}') {
                name();
            }
        }
    }

    /// Passes a scalar, an empty container, or the opening of another. True when a value must
    /// follow.
    private boolean begins(Depth closers) throws IOException {
        switch (peek()) {
            case '{' -> {
                at++;
                if (passes('}')) {
                    return false;
                }
                closers.push('}');
                name();
                return true;
            }
            case '[' -> {
                at++;
                if (passes(']')) {
                    return false;
                }
                closers.push(']');
                return true;
            }
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
        return false;
    }

    private void name() throws IOException {
        string();
        expect(':');
    }

    void word(String word) throws IOException {
        peek();
        for (var i = 0; i < word.length(); i++) {
            if (at >= end || bytes[at++] != word.charAt(i)) {
                throw broken();
            }
        }
    }

    private void number() throws IOException {
        if (at < end && bytes[at] == '-') {
            at++;
        }
        var from = at;
        var digits = digits();
        if (digits == 0 || digits > 1 && bytes[from] == '0') {
            throw broken();
        }
        if (at < end && bytes[at] == '.') {
            at++;
            if (digits() == 0) {
                throw broken();
            }
        }
        if (at < end && (bytes[at] | 0x20) == 'e') {
            at++;
            if (at < end && (bytes[at] == '+' || bytes[at] == '-')) {
                at++;
            }
            if (digits() == 0) {
                throw broken();
            }
        }
    }

    private int digits() {
        var from = at;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at - from;
    }

    private void escape() throws IOException {
        if (at >= end) {
            throw broken();
        }
        var b = bytes[at++];
        if (b == 'u') {
            for (var i = 0; i < 4; i++) {
                if (at >= end || Character.digit(bytes[at++], 16) < 0) {
                    throw broken();
                }
            }
        } else if ("\"\\/bfnrt".indexOf(b) < 0) {
            throw broken();
        }
    }

    private IOException broken() {
        return new IOException("Broken JSON at byte " + at);
    }

    /// What closes the containers that are open.
    private final class Depth {
        private long[] objects = new long[MAX_DEPTH / 64];
        private int size;

        boolean isEmpty() {
            return size == 0;
        }

        char closer() {
            var top = size - 1;
            return (objects[top >> 6] >>> (top & 63) & 1) == 1 ? '}' : ']';
        }

        void push(char closer) throws IOException {
            if (size == MAX_DEPTH) {
                throw broken();
            }
            var bit = 1L << (size & 63);
            objects[size >> 6] =
                    closer == '}' ? objects[size >> 6] | bit : objects[size >> 6] & ~bit;
            size++;
        }

        void pop() {
            size--;
        }
    }
}
