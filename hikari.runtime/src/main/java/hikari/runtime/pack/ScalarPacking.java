package hikari.runtime.pack;

import hikari.api.Snowflake;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A type that is written by two functions.
///
/// @param absent what need not be written, if there is such a value
/// @param writer writes a value
/// @param reader reads it
record ScalarPacking<T>(
        @Nullable T absent, BiConsumer<T, Packer> writer, Function<Unpacker, T> reader)
        implements Packing<T> {
    static final Packing<Integer> INT =
            new ScalarPacking<>(
                    0, (value, out) -> out.putSigned(value), in -> (int) in.takeSigned());
    static final Packing<Long> LONG =
            new ScalarPacking<>(0L, (value, out) -> out.putSigned(value), Unpacker::takeSigned);
    static final Packing<Double> DOUBLE =
            new ScalarPacking<>(
                    0.0,
                    (value, out) -> out.putLong(Double.doubleToRawLongBits(value)),
                    in -> Double.longBitsToDouble(in.takeLong()));
    static final Packing<Snowflake> ID =
            new ScalarPacking<>(
                    null,
                    (value, out) -> out.putLong(value.value()),
                    in -> Snowflake.of(in.takeLong()));
    static final Packing<URI> ADDRESS =
            new ScalarPacking<>(
                    null,
                    (value, out) -> TextPacking.INSTANCE.pack(value.toString(), out),
                    in -> URI.create(TextPacking.INSTANCE.unpack(in)));
    static final Packing<JsonValue> JSON =
            new ScalarPacking<>(
                    null,
                    (value, out) -> TextPacking.INSTANCE.pack(value.toString(), out),
                    ScalarPacking::readJson);
    static final Packing<Instant> INSTANT =
            new ScalarPacking<>(null, ScalarPacking::putInstant, ScalarPacking::takeInstant);

    private static final int MILLIS = 0;
    private static final int MICROS = 1;
    private static final int NANOS = 2;

    @Override
    public void pack(T value, Packer out) {
        writer.accept(value, out);
    }

    @Override
    public T unpack(Unpacker in) {
        return reader.apply(in);
    }

    private static JsonValue readJson(Unpacker in) {
        try (var reader = Json.createReader(new StringReader(TextPacking.INSTANCE.unpack(in)))) {
            return reader.readValue();
        }
    }

    /// Times of Discord's have milliseconds or microseconds; since Discord's beginning, these are 6
    /// or 8 bytes.
    private static void putInstant(Instant value, Packer out) {
        var seconds = value.getEpochSecond() - Snowflake.EPOCH_MILLIS / 1_000;
        int nanos = value.getNano();
        if (nanos % 1_000 != 0 || Math.abs(seconds) > 1L << 38) {
            out.putSigned(NANOS);
            out.putLong(value.getEpochSecond());
            out.putNumber(nanos);
        } else if (nanos % 1_000_000 != 0) {
            out.putSigned((seconds * 1_000_000 + nanos / 1_000) << 2 | MICROS);
        } else {
            out.putSigned((seconds * 1_000 + nanos / 1_000_000) << 2 | MILLIS);
        }
    }

    private static Instant takeInstant(Unpacker in) {
        var head = in.takeSigned();
        var count = head >> 2;
        return switch ((int) head & 3) {
            case MILLIS -> Instant.ofEpochMilli(count + Snowflake.EPOCH_MILLIS);
            case MICROS -> {
                var seconds = Math.floorDiv(count, 1_000_000L);
                var nanos = Math.floorMod(count, 1_000_000L) * 1_000;
                yield Instant.ofEpochSecond(seconds + Snowflake.EPOCH_MILLIS / 1_000, nanos);
            }
            default -> Instant.ofEpochSecond(in.takeLong(), in.takeNumber());
        };
    }
}
