package hikari.api.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What each payload is decoded as, or why it is not of this model: the table `payload-types.txt`.
final class PayloadTypes {
    private static final Pattern LINE =
            Pattern.compile("(?<key>.+?)(?: \\.(?<member>\\w+))? (?<sign>[=-]) (?<rest>.+)");
    private static final List<Entry> TABLE = read();

    private PayloadTypes() {}

    /// A line of the table.
    ///
    /// @param key matches the names of payloads
    /// @param member what of the payload is decoded; all when empty
    /// @param type the record, when it is of this model
    /// @param reason why it is not
    record Entry(Pattern key, Optional<String> member, Optional<Class<?>> type, String reason) {}

    /// {@return what the table says of the payload with this name}
    ///
    /// @throws AssertionError when it says nothing
    static Entry of(String name) {
        return TABLE.stream()
                .filter(entry -> entry.key().matcher(name).matches())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Add to payload-types.txt: " + name));
    }

    private static List<Entry> read() {
        try (var in = PayloadTypes.class.getResourceAsStream("payload-types.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PayloadTypes::entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new AssertionError(line);
        }
        var key = Pattern.compile(Pattern.quote(parts.group("key")).replace("*", "\\E.*\\Q"));
        var member = Optional.ofNullable(parts.group("member"));
        var rest = parts.group("rest");
        return parts.group("sign").equals("=")
                ? new Entry(key, member, Optional.of(type(rest)), "")
                : new Entry(key, member, Optional.empty(), rest);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("hikari.api." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("payload-types.txt: there is no " + name, e);
        }
    }
}
