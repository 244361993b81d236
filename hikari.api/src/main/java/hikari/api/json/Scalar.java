package hikari.api.json;

import hikari.api.Snowflake;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Values without parts. Where Discord is not strict about numbers and strings, neither are these:
/// a number in a string is a number, and a number is text where text is expected. A number that
/// does not fit is refused, never cut off.
///
/// @param <T> the type of the values
/// @param expected what to call such a value in errors
/// @param absent what a missing one is taken for
/// @param parse makes the value of a string, or of the digits of a number
/// @param plain reads the value in its usual form; gives null, and passes nothing, when it has
///   another
/// @param print writes the value
record Scalar<T>(
        String expected,
        @Nullable T absent,
        Function<String, T> parse,
        Plain<T> plain,
        BiConsumer<JsonGenerator, T> print)
        implements Codec<T> {

    /// Reads values in their usual form.
    ///
    /// @param <T> the type of the values
    @FunctionalInterface
    interface Plain<T> {
        /// {@return the value, which is passed; null, and nothing is passed, when it has another
        /// form}
        ///
        /// @param in stands before the value
        @Nullable T read(JsonBytes in);
    }

    private static final int SIXTY_FOUR_BITS = 20;

    /// All scalars by type; primitive types as the types that box them.
    static final Map<Class<?>, Codec<?>> ALL =
            Map.of(
                    String.class,
                    new Scalar<>("text", "", text -> text, Scalar::plainText, JsonGenerator::write),
                    Integer.class,
                    new Scalar<>(
                            "a whole number of 32 bits",
                            0,
                            Scalar::parseInt,
                            Scalar::plainInt,
                            JsonGenerator::write),
                    Long.class,
                    new Scalar<>(
                            "a whole number of 64 bits",
                            0L,
                            Scalar::parseLong,
                            Scalar::plainLong,
                            JsonGenerator::write),
                    Double.class,
                    new Scalar<>(
                            "a number", 0.0, Scalar::parseDouble, _ -> null, JsonGenerator::write),
                    BigDecimal.class,
                    new Scalar<>(
                            "a number", null, BigDecimal::new, _ -> null, JsonGenerator::write),
                    Snowflake.class,
                    new Scalar<>(
                            "an id",
                            null,
                            Snowflake::of,
                            Scalar::plainId,
                            (out, id) -> out.write(id.toString())),
                    Instant.class,
                    new Scalar<>(
                            "a time in ISO 8601",
                            null,
                            Scalar::parseInstant,
                            Scalar::plainInstant,
                            (out, time) -> out.write(time.toString())),
                    Duration.class,
                    new Scalar<>(
                            "a number of seconds",
                            Duration.ZERO,
                            text -> Duration.ofSeconds(parseLong(text)),
                            _ -> null,
                            (out, duration) -> out.write(duration.toSeconds())));

    @Override
    public T read(JsonValue json) {
        var text =
                switch (json) {
                    case JsonString string -> string.getString();
                    case JsonNumber number -> number.toString();
                    default -> throw Misfit.expected(expected, json);
                };
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw Misfit.expected(expected, json, e);
        }
    }

    @Override
    public T read(JsonBytes in) {
        var value = plain.read(in);
        return value == null ? read(in.tree()) : value;
    }

    private static @Nullable String plainText(JsonBytes in) {
        return in.peek() == '"' ? in.string() : null;
    }

    private static @Nullable Integer plainInt(JsonBytes in) {
        var value = in.integer(9, false);
        return value == Long.MIN_VALUE ? null : (Integer) (int) value;
    }

    private static @Nullable Long plainLong(JsonBytes in) {
        var value = in.integer(19, false);
        return value == Long.MIN_VALUE ? null : (Long) value;
    }

    private static @Nullable Snowflake plainId(JsonBytes in) {
        var from = in.position();
        var value = in.integer(19, true);
        if (value >= 0) {
            return new Snowflake(value);
        }
        in.goTo(from);
        return null;
    }

    private static @Nullable Instant plainInstant(JsonBytes in) {
        if (in.peek() != '"') {
            return null;
        }
        var from = in.position() + 1;
        var bytes = in.bytes();
        var to = from;
        while (to < in.limit() && bytes[to] != '"') {
            to++;
        }
        var time = to == in.limit() ? null : PlainTimes.parse(bytes, from, to);
        if (time != null) {
            in.goTo(to + 1);
        }
        return time;
    }

    @Override
    public void write(JsonGenerator out, T value) {
        print.accept(out, value);
    }

    /// {@return the 64 bits of a whole number, signed or not}
    ///
    /// @param text the number
    /// @throws NumberFormatException when it is none, or needs more bits
    static long parseBits(String text) {
        if (text.length() > SIXTY_FOUR_BITS || text.startsWith("-")) {
            return parseLong(text);
        }
        return Long.parseUnsignedLong(text);
    }

    private static long parseLong(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return new BigDecimal(text).longValueExact();
        }
    }

    private static int parseInt(String text) {
        return Math.toIntExact(parseLong(text));
    }

    private static double parseDouble(String text) {
        var value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new NumberFormatException("too large: " + text);
        }
        return value;
    }

    private static Instant parseInstant(String text) {
        var parsed =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(
                        text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime exact
                ? exact.toInstant()
                : ((LocalDateTime) parsed).toInstant(ZoneOffset.UTC);
    }
}
