package hikari.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is around the data of every gateway message: op code, sequence number, event name. Reused
/// from message to message; not thread-safe.
///
/// Discord writes `t`, `s` and `op` before `d`, so that a dispatch is known from its head alone, in
/// about 50 ns whatever its length; the data then is the rest. Everything else is scanned in full.
///
/// @see "Discord documentation: Gateway Events, Payload Structure"
final class Envelope {
    /// The op code of a message that has none.
    static final int NO_OP = -1;

    private static final byte[] HEAD = ascii("{\"t\":\"");
    private static final byte[] SEQUENCE = ascii("\",\"s\":");
    private static final byte[] DATA = ascii(",\"op\":0,\"d\":");

    private final Names names = new Names();
    private final JsonCursor cursor = new JsonCursor();

    private byte[] buffer = new byte[0];
    private int op;
    private long sequence;
    private @Nullable String name;
    private int dataFrom;
    private int dataTo;

    /// Reads a message.
    ///
    /// @throws IOException when it is no JSON object
    void read(byte[] bytes, int length) throws IOException {
        buffer = bytes;
        if (!readHead(length)) {
            scan(length);
        }
    }

    int op() {
        return op;
    }

    /// The sequence number; -1 when there is none.
    long sequence() {
        return sequence;
    }

    /// The name of the event; empty text when there is none.
    String name() {
        var n = name;
        return n == null ? "" : n;
    }

    byte[] buffer() {
        return buffer;
    }

    /// Where the data begins.
    int dataOffset() {
        return dataFrom;
    }

    /// How many bytes the data has; 0 when there is none.
    int dataLength() {
        return dataTo - dataFrom;
    }

    /// {@return whether the data is `true`}
    boolean isDataTrue() {
        return dataLength() == 4 && buffer[dataFrom] == 't';
    }

    /// {@return the text of a member of the data, which is an object}
    ///
    /// @param member its name, ASCII
    /// @throws IOException when the data is no JSON
    Optional<String> dataText(String member) throws IOException {
        if (!findMember(member) || cursor.peek() != '"') {
            return Optional.empty();
        }
        var from = cursor.position() + 1;
        cursor.string();
        var text = new String(buffer, from, cursor.position() - 1 - from, StandardCharsets.UTF_8);
        return Optional.of(text.indexOf('\\') < 0 ? text : text.replace("\\/", "/"));
    }

    /// {@return the number that a member of the data has, or -1}
    ///
    /// @param member its name, ASCII
    /// @throws IOException when the data is no JSON
    long dataNumber(String member) throws IOException {
        return findMember(member) && cursor.peek() >= '0' && cursor.peek() <= '9'
                ? cursor.integer()
                : -1;
    }

    private boolean readHead(int length) {
        var bytes = buffer;
        if (length < 48 || !matches(HEAD, 0)) {
            return false;
        }
        var at = HEAD.length;
        while (at < length && (bytes[at] >= 'A' && bytes[at] <= 'Z' || bytes[at] == '_')) {
            at++;
        }
        var nameTo = at;
        if (at + 40 > length || !matches(SEQUENCE, at)) {
            return false;
        }
        at += SEQUENCE.length;
        var from = at;
        var number = 0L;
        while (at - from < 18 && bytes[at] >= '0' && bytes[at] <= '9') {
            number = number * 10 + (bytes[at++] - '0');
        }
        if (at == from
                || bytes[from] == '0' && at - from > 1
                || at + DATA.length + 3 > length
                || !matches(DATA, at)) {
            return false;
        }
        return takeRest(at + DATA.length, length, nameTo, number);
    }

    /// The data is the rest less a brace, when the rest looks so.
    private boolean takeRest(int from, int length, int nameTo, long number) {
        var closer = buffer[from] == '{' ? '}' : buffer[from] == '[' ? ']' : 0;
        if (closer == 0 || buffer[length - 1] != '}' || buffer[length - 2] != closer) {
            return false;
        }
        op = 0;
        sequence = number;
        name = names.of(buffer, HEAD.length, nameTo);
        dataFrom = from;
        dataTo = length - 1;
        return true;
    }

    private void scan(int length) throws IOException {
        op = NO_OP;
        sequence = -1;
        name = null;
        dataFrom = 0;
        dataTo = 0;
        cursor.over(buffer, 0, length);
        cursor.expect('{');
        if (!cursor.passes('}')) {
            do {
                member();
            } while (cursor.passes(','));
            cursor.expect('}');
        }
        cursor.expectEnd();
    }

    private void member() throws IOException {
        cursor.peek();
        var from = cursor.position() + 1;
        cursor.string();
        var size = cursor.position() - 1 - from;
        cursor.expect(':');
        var next = cursor.peek();
        if (size == 1 && buffer[from] == 'd') {
            dataFrom = cursor.position();
            cursor.value();
            dataTo = cursor.position();
        } else if (size == 1 && buffer[from] == 't' && next == '"') {
            var nameFrom = cursor.position() + 1;
            cursor.string();
            name = names.of(buffer, nameFrom, cursor.position() - 1);
        } else if (size == 1 && buffer[from] == 's' && next >= '0' && next <= '9') {
            sequence = cursor.integer();
        } else if (size == 2
                && buffer[from] == 'o'
                && buffer[from + 1] == 'p'
                && next >= '0'
                && next <= '9') {
            op = (int) Math.min(cursor.integer(), Integer.MAX_VALUE);
        } else {
            cursor.value();
        }
    }

    /// Stands before the value of the member, if there is one.
    private boolean findMember(String member) throws IOException {
        cursor.over(buffer, dataFrom, dataLength());
        if (!cursor.passes('{') || cursor.passes('}')) {
            return false;
        }
        var wanted = ascii(member);
        do {
            cursor.peek();
            var from = cursor.position() + 1;
            cursor.string();
            var to = cursor.position() - 1;
            cursor.expect(':');
            if (Arrays.equals(buffer, from, to, wanted, 0, wanted.length)) {
                return true;
            }
            cursor.value();
        } while (cursor.passes(','));
        return false;
    }

    private boolean matches(byte[] wanted, int at) {
        for (var i = 0; i < wanted.length; i++) {
            if (buffer[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
