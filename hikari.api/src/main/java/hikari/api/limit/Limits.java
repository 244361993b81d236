package hikari.api.limit;

import hikari.api.Settable;
import hikari.api.error.LimitExceededException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks of requests' members. Not exported.
public final class Limits {
    private static final String DATA = ";base64,";
    private static final Set<String> FILE_GROUPS = Set.of("image", "video", "audio");

    /// How much of a wrong value an error shows.
    private static final int SHOWN = 40;

    private Limits() {}

    /// {@return the text, if it is neither too short nor too long}
    ///
    /// @param field the member, by Discord's name
    /// @param text the text
    /// @param min how many characters at least
    /// @param max how many characters at most
    public static String length(String field, String text, int min, int max) {
        check(field, characters(text), min, max, " characters");
        return text;
    }

    /// {@return the list, if it has neither too few nor too many elements}
    ///
    /// @param <T> the type of the elements
    /// @param field the member, by Discord's name
    /// @param list the list
    /// @param min how many elements at least
    /// @param max how many elements at most
    public static <T> List<T> size(String field, List<T> list, int min, int max) {
        check(field, list.size(), min, max, " elements");
        return list;
    }

    /// {@return the number, if it is neither too small nor too large}
    ///
    /// @param field the member, by Discord's name
    /// @param value the number
    /// @param min the smallest
    /// @param max the largest
    public static int range(String field, int value, int min, int max) {
        check(field, value, min, max, "");
        return value;
    }

    /// {@return the list, if none of its elements is too short or too long}
    ///
    /// @param field the member, by Discord's name
    /// @param list the list
    /// @param min how many characters at least
    /// @param max how many characters at most
    public static List<String> lengths(String field, List<String> list, int min, int max) {
        for (int i = 0; i < list.size(); i++) {
            length("%s[%d]".formatted(field, i), list.get(i), min, max);
        }
        return list;
    }

    /// {@return a copy of the map, if it has neither too few nor too many entries}
    ///
    /// @param <K> the type of the keys
    /// @param <V> the type of the values
    /// @param field the member, by Discord's name
    /// @param map the map
    /// @param min how many entries at least
    /// @param max how many entries at most
    public static <K, V> Map<K, V> entries(String field, Map<K, V> map, int min, int max) {
        check(field, map.size(), min, max, " entries");
        return Map.copyOf(map);
    }

    /// {@return a copy of the map, if none of its values is too short or too long}
    ///
    /// @param field the member, by Discord's name
    /// @param map the map
    /// @param min how many characters at least
    /// @param max how many characters at most
    public static Map<String, String> values(
            String field, Map<String, String> map, int min, int max) {
        map.forEach((key, value) -> length("%s.%s".formatted(field, key), value, min, max));
        return Map.copyOf(map);
    }

    /// Checks a rule that is no range.
    ///
    /// @param field the member, by Discord's name
    /// @param value what it has
    /// @param holds whether that is allowed
    /// @param limit what is
    public static void allowed(String field, String value, boolean holds, String limit) {
        if (!holds) {
            throw new LimitExceededException(field, value, limit);
        }
    }

    /// Checks that a required member is set.
    ///
    /// @param field the member, by Discord's name
    /// @param value the member
    public static void present(String field, Settable<?> value) {
        if (value instanceof Settable.Unset<?>) {
            throw new LimitExceededException(field, "not set", "required");
        }
    }

    /// {@return the number, if it is neither too small nor too large}
    ///
    /// @param field the member, by Discord's name
    /// @param value the number
    /// @param min the smallest
    /// @param max the largest
    public static double range(String field, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new LimitExceededException(
                    field, Double.toString(value), "%s to %s".formatted(min, max));
        }
        return value;
    }

    /// {@return the duration, if it is neither too short nor too long}
    ///
    /// @param field the member, by Discord's name
    /// @param value the duration
    /// @param min the shortest
    /// @param max the longest
    public static Duration between(String field, Duration value, Duration min, Duration max) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new LimitExceededException(
                    field, value.toString(), "%s to %s".formatted(min, max));
        }
        return value;
    }

    /// {@return the image or sound, if it is a `data:` address}
    ///
    /// @param field the member, by Discord's name
    /// @param text the address
    public static String data(String field, String text) {
        allowed(
                field,
                text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text,
                text.startsWith("data:") && text.contains(DATA),
                "a data: address with base64, which hikari.api.DataUri makes");
        return text;
    }

    /// {@return the image or sound, if it is a `data:` address of a content that is not too large}
    ///
    /// @param field the member, by Discord's name
    /// @param text the address
    /// @param max how many bytes at most
    public static String data(String field, String text, int max) {
        data(field, text);
        var coded = text.length() - text.indexOf(DATA) - DATA.length();
        var padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
        check(field, coded / 4 * 3 - padding, 0, max, " bytes");
        return text;
    }

    /// Checks a number of bytes.
    ///
    /// @param field the member, by Discord's name
    /// @param value how many there are
    /// @param max how many at most
    public static void bytes(String field, long value, long max) {
        if (value > max) {
            allowed(field, value + " bytes", false, "0 to %d bytes".formatted(max));
        }
    }

    /// Checks kinds of files: groups of them, or extensions.
    ///
    /// @param types up to 10 of `image`, `video`, `audio` and extensions such as `.pdf`
    /// @throws LimitExceededException otherwise
    public static void fileTypes(List<String> types) {
        size("file_types", types, 0, 10);
        for (var type : types) {
            allowed(
                    "file_types",
                    "'%s'".formatted(type),
                    FILE_GROUPS.contains(type) || type.matches("\\.\\S+"),
                    "image, video, audio, or an extension such as .pdf");
        }
    }

    /// {@return the text, if it is neither too short nor too long without the white space around
    /// it, which Discord takes away}
    ///
    /// @param field the member, by Discord's name
    /// @param text the text
    /// @param min how many characters at least
    /// @param max how many characters at most
    public static String trimmed(String field, String text, int min, int max) {
        check(field, characters(text.strip()), min, max, " characters");
        return text;
    }

    /// {@return the time, if it is not too far ahead} The past is allowed.
    ///
    /// @param field the member, by Discord's name
    /// @param time the time
    /// @param most how far ahead at most
    public static Instant ahead(String field, Instant time, Duration most) {
        allowed(
                field,
                time.toString(),
                !time.isAfter(Instant.now().plus(most)),
                "up to %s from now".formatted(most));
        return time;
    }

    /// {@return how many characters Discord counts: code points}
    ///
    /// @param text the text
    public static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void check(String field, int value, int min, int max, String unit) {
        if (value < min || value > max) {
            throw new LimitExceededException(field, value + unit, min + " to " + max + unit);
        }
    }
}
