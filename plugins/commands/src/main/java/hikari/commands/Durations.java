package hikari.commands;

import hikari.commands.text.SaidException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/// Spans of time as users write them: `90s`, `1h 30m`, `2d`.
final class Durations {
    private static final Pattern PART = Pattern.compile("\\G\\s*(\\d{1,6})\\s*([wdhms])\\s*");

    private Durations() {}

    static Duration parse(String text) {
        var parts = PART.matcher(text.toLowerCase(Locale.ROOT));
        var total = Duration.ZERO;
        int end = 0;
        while (parts.find()) {
            total = total.plus(part(Long.parseLong(parts.group(1)), parts.group(2)));
            end = parts.end();
        }
        if (end == 0 || end < text.length()) {
            throw new SaidException("hikari.option.duration");
        }
        return total;
    }

    private static Duration part(long count, String unit) {
        return switch (unit) {
            case "w" -> Duration.ofDays(7 * count);
            case "d" -> Duration.ofDays(count);
            case "h" -> Duration.ofHours(count);
            case "m" -> Duration.ofMinutes(count);
            default -> Duration.ofSeconds(count);
        };
    }
}
