package hikari.api.limit;

import hikari.api.error.LimitExceededException;
import java.time.Duration;
import java.util.List;

/// Checks of requests' members. Not exported.
public final class Limits {
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
