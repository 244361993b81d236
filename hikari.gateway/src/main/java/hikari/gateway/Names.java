package hikari.gateway;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The names of events that have come, so that each is made into a string once. Bounded; not
/// thread-safe.
final class Names {
    private static final int SLOTS = 512;

    private final @Nullable String[] names = new @Nullable String[SLOTS];
    private final byte[][] bytes = new byte[SLOTS][];

    /// {@return the name in these bytes} A rare collision costs a new string.
    String of(byte[] buffer, int from, int to) {
        var hash = 0;
        for (var i = from; i < to; i++) {
            hash = 31 * hash + buffer[i];
        }
        var slot = (hash ^ hash >>> 15) & (SLOTS - 1);
        var known = names[slot];
        if (known != null && Arrays.equals(bytes[slot], 0, bytes[slot].length, buffer, from, to)) {
            return known;
        }
        var name = new String(buffer, from, to - from, StandardCharsets.UTF_8);
        names[slot] = name;
        bytes[slot] = Arrays.copyOfRange(buffer, from, to);
        return name;
    }
}
