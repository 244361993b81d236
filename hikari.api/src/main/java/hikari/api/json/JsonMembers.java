package hikari.api.json;

import hikari.api.Snowflake;
import hikari.api.error.DecodeException;
import jakarta.json.bind.Jsonb;
import jakarta.json.stream.JsonParsingException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The members of a JSON object in bytes, found without decoding any: for who needs one or two of
/// them, each as a type of its own. The bytes must not change meanwhile. Not thread-safe.
public final class JsonMembers {
    private static final int MARKS = 4;
    private static final int FIRST_ROOM = 16;
    private static final int MAX_DIGITS = 19;

    private final byte[] bytes;

    /// Four numbers for each member: where its name begins and ends, and its value.
    private int[] marks = new int[FIRST_ROOM * MARKS];

    private int size;

    private JsonMembers(byte[] bytes) {
        this.bytes = bytes;
    }

    /// {@return the members of an object}
    ///
    /// @param bytes hold the object, UTF-8
    /// @param offset where it begins
    /// @param length how many bytes it has
    /// @throws DecodeException when it is no object, or no JSON
    public static JsonMembers of(byte[] bytes, int offset, int length) {
        var members = new JsonMembers(bytes);
        try {
            members.scan(new JsonBytes(bytes, offset, length));
        } catch (JsonParsingException e) {
            throw new DecodeException("not the JSON of an object: " + e.getMessage(), e);
        }
        return members;
    }

    private void scan(JsonBytes in) {
        in.open('{');
        if (in.peek() != '}') {
            do {
                var name = in.position() + 1;
                var nameEnd = in.skipName();
                var value = in.position();
                in.skip();
                add(name, nameEnd, value, in.position());
            } while (in.passes(','));
        }
        in.close('}');
        in.expectEnd();
    }

    private void add(int... member) {
        if (size == marks.length) {
            marks = Arrays.copyOf(marks, size * 2);
        }
        System.arraycopy(member, 0, marks, size, MARKS);
        size += MARKS;
    }

    /// {@return the text of a member that is a string, a number, `true` or `false`; empty when it
    /// is something else, `null` or not there}
    ///
    /// @param name the member, ASCII
    public Optional<String> text(String name) {
        var at = find(name);
        if (at < 0) {
            return Optional.empty();
        }
        var in = value(at);
        return switch (in.peek()) {
            case '{', '[', 'n' -> Optional.empty();
            case '"' -> Optional.of(in.string());
            default ->
                    Optional.of(
                            new String(
                                            bytes,
                                            marks[at + 2],
                                            marks[at + 3] - marks[at + 2],
                                            StandardCharsets.US_ASCII)
                                    .strip());
        };
    }

    /// {@return the id that a member is; empty when it is something else, `null` or not there}
    ///
    /// @param name the member, ASCII
    /// @throws IllegalArgumentException when it is text that is no id
    public Optional<Snowflake> id(String name) {
        var at = find(name);
        if (at < 0) {
            return Optional.empty();
        }
        var plain = value(at).integer(MAX_DIGITS, true);
        return plain < 0 ? text(name).map(Snowflake::of) : Optional.of(new Snowflake(plain));
    }

    /// {@return what a member is, as this type; empty when it is `null` or not there}
    ///
    /// @param <T> the type
    /// @param jsonb from [Json#create()]
    /// @param name the member, ASCII
    /// @param type the type
    /// @throws DecodeException when it is no such value
    public <T> Optional<T> find(Jsonb jsonb, String name, Class<T> type) {
        var at = find(name);
        return at < 0 || value(at).peek() == 'n'
                ? Optional.empty()
                : Optional.of(type.cast(decode(jsonb, at, type)));
    }

    /// {@return the elements of a member that is an array; none when it is something else, `null`
    /// or not there}
    ///
    /// @param <T> the type of the elements
    /// @param jsonb from [Json#create()]
    /// @param name the member, ASCII
    /// @param element the type of the elements
    /// @throws DecodeException when it holds something else
    @SuppressWarnings("unchecked") // the type asked for is a list of the element's
    public <T> List<T> list(Jsonb jsonb, String name, Class<T> element) {
        var at = find(name);
        return at < 0 || value(at).peek() != '['
                ? List.of()
                : (List<T>) decode(jsonb, at, new ListOf(element));
    }

    private Object decode(Jsonb jsonb, int at, Type type) {
        return Json.decode(jsonb, bytes, marks[at + 2], marks[at + 3] - marks[at + 2], type);
    }

    private JsonBytes value(int at) {
        return new JsonBytes(bytes, marks[at + 2], marks[at + 3] - marks[at + 2]);
    }

    /// The last of several with one name counts, as everywhere.
    private int find(String name) {
        for (var at = size - MARKS; at >= 0; at -= MARKS) {
            if (marks[at + 1] - marks[at] == name.length() && isAt(marks[at], name)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAt(int offset, String name) {
        for (var i = 0; i < name.length(); i++) {
            if (bytes[offset + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
