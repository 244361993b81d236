package hikari.api.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbers the names of members (or other words), and finds them in bytes without making strings.
/// Immutable.
final class NameTable {
    private record Entry(byte[] name, int hash, int number) {}

    private final @Nullable Entry[] entries;
    private final Map<String, Integer> numbers = new HashMap<>();

    /// The names by number, as they usually stand in JSON: in quotes, with the colon behind.
    private final byte[][] written;

    /// A table of these names, numbered from 0.
    ///
    /// @param names none of them twice
    NameTable(Collection<String> names) {
        entries = new Entry[Integer.highestOneBit(Math.max(1, names.size())) << 2];
        written = new byte[names.size()][];
        for (var name : names) {
            add(name, numbers.size());
        }
    }

    private void add(String name, int number) {
        numbers.put(name, number);
        written[number] = ("\"" + name + "\":").getBytes(StandardCharsets.UTF_8);
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        var hash = 0;
        for (var b : bytes) {
            hash = hash(hash, b);
        }
        var at = first(hash);
        while (entries[at] != null) {
            at = next(at);
        }
        entries[at] = new Entry(bytes, hash, number);
    }

    static int hash(int before, byte b) {
        return 31 * before + b;
    }

    /// {@return the number of the name in the bytes, or -1}
    ///
    /// @param bytes hold the name
    /// @param from where it begins
    /// @param to where it ends
    /// @param hash its hash
    int find(byte[] bytes, int from, int to, int hash) {
        for (var at = first(hash); ; at = next(at)) {
            var entry = entries[at];
            if (entry == null) {
                return -1;
            }
            if (entry.hash == hash
                    && Arrays.equals(entry.name, 0, entry.name.length, bytes, from, to)) {
                return entry.number;
            }
        }
    }

    /// {@return a name in quotes, with the colon behind}
    ///
    /// @param number its number
    byte[] written(int number) {
        return written[number];
    }

    /// {@return the number of the name, or -1}
    int find(String name) {
        return numbers.getOrDefault(name, -1);
    }

    private int first(int hash) {
        return (hash ^ hash >>> 15) & (entries.length - 1);
    }

    private int next(int at) {
        return at + 1 & (entries.length - 1);
    }
}
