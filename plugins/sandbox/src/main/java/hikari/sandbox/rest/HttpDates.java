package hikari.sandbox.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// The dates of HTTP headers.
final class HttpDates {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private HttpDates() {}

    static String format(Instant instant) {
        return FORMAT.format(instant);
    }
}
