package hikari.api.json;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Reads times in the form in which Discord writes them, `2026-11-28T03:14:15.926535+00:00`, with
/// none to nine digits behind the point, or with `Z` at the end.
final class PlainTimes {
    private static final int SECONDS_FROM = 17;
    private static final int FRACTION_FROM = 19;
    private static final int SECONDS_OF_DAY = 86_400;
    private static final int[] DAYS_BEFORE = {
        306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275
    };
    private static final int[] SCALE = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
    };

    private PlainTimes() {}

    /// {@return the time in these bytes; null when they have another form}
    ///
    /// @param bytes hold it
    /// @param from where it begins
    /// @param to where it ends
    static @Nullable Instant parse(byte[] bytes, int from, int to) {
        if (to - from <= FRACTION_FROM
                || bytes[from + 4] != '-'
                || bytes[from + 7] != '-'
                || bytes[from + 10] != 'T'
                || bytes[from + 13] != ':'
                || bytes[from + 16] != ':') {
            return null;
        }
        var year = number(bytes, from, 4);
        var month = number(bytes, from + 5, 2);
        var day = number(bytes, from + 8, 2);
        var hour = number(bytes, from + 11, 2);
        var minute = number(bytes, from + 14, 2);
        var second = number(bytes, from + SECONDS_FROM, 2);
        // days that some months lack, and leap seconds, are left to those who know them
        if (year < 1970 || month < 1 || month > 12 || day < 1 || day > 28 && isShort(month, day)) {
            return null;
        }
        if ((hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        var seconds = days(year, month, day) * SECONDS_OF_DAY + (hour * 60 + minute) * 60 + second;
        return withFraction(bytes, from + FRACTION_FROM, to, seconds);
    }

    private static boolean isShort(int month, int day) {
        return month == 2 || day > 30;
    }

    private static @Nullable Instant withFraction(byte[] bytes, int from, int to, long seconds) {
        var at = from;
        var nanos = 0;
        if (bytes[at] == '.') {
            var first = ++at;
            while (at < to && bytes[at] >= '0' && bytes[at] <= '9' && at - first < 9) {
                nanos = nanos * 10 + (bytes[at++] - '0');
            }
            if (at == first) {
                return null;
            }
            nanos *= SCALE[at - first];
        }
        return isUtc(bytes, at, to) ? Instant.ofEpochSecond(seconds, nanos) : null;
    }

    private static boolean isUtc(byte[] bytes, int at, int to) {
        return to - at == 1 && bytes[at] == 'Z'
                || to - at == 6
                        && bytes[at] == '+'
                        && number(bytes, at + 1, 2) == 0
                        && bytes[at + 3] == ':'
                        && number(bytes, at + 4, 2) == 0;
    }

    /// Days since 1970; years begin with March, so that what is leap is at their end.
    private static long days(int year, int month, int day) {
        var y = month < 3 ? year - 1L : year;
        return 365 * y + y / 4 - y / 100 + y / 400 + DAYS_BEFORE[month - 1] + day - 1 - 719_468;
    }

    /// The number that so many digits are; negative when there is another sign among them.
    private static int number(byte[] bytes, int from, int digits) {
        var value = 0;
        for (var i = from; i < from + digits; i++) {
            var digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MIN_VALUE;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
