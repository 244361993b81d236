package hikari.api;

import java.time.Instant;

/// The id of anything on Discord: 64 bits, unsigned, ordered by time of creation.
///
/// @param value the id's 64 bits, unsigned
/// @see "Discord documentation: Reference, Snowflakes"
public record Snowflake(long value) implements Comparable<Snowflake> {

    /// The first instant a snowflake can carry, 2015-01-01T00:00:00Z, as milliseconds of Unix time.
    public static final long EPOCH_MILLIS = 1_420_070_400_000L;

    /// Reads an id in Discord's decimal form.
    ///
    /// @param text 1 to 20 decimal digits, at most 18446744073709551615
    /// @return the id
    /// @throws IllegalArgumentException when the text is no such number
    public static Snowflake of(String text) {
        try {
            return new Snowflake(Long.parseUnsignedLong(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'%s' is not a snowflake: expected up to 20 decimal digits".formatted(text), e);
        }
    }

    /// {@return the id with these bits}
    ///
    /// @param value the id's 64 bits, unsigned
    public static Snowflake of(long value) {
        return new Snowflake(value);
    }

    /// {@return the smallest id that something created at this instant can have} Use it to page by
    /// time.
    ///
    /// @param instant when; instants before 2015 give id 0
    public static Snowflake at(Instant instant) {
        return new Snowflake(Math.max(0, instant.toEpochMilli() - EPOCH_MILLIS) << 22);
    }

    /// {@return when the thing with this id was created, to the millisecond}
    public Instant createdAt() {
        return Instant.ofEpochMilli((value >>> 22) + EPOCH_MILLIS);
    }

    /// {@return the shard that receives the events of the guild with this id}
    ///
    /// @param shardCount how many shards there are, at least 1
    public int shardId(int shardCount) {
        return (int) Long.remainderUnsigned(value >>> 22, shardCount);
    }

    /// Mixes the bits: those of ids made in one millisecond, or by one of Discord's workers, differ
    /// in few places, which made long chains in hash tables.
    @Override
    public int hashCode() {
        return (int) (value * 0x9E37_79B9_7F4A_7C15L >>> Integer.SIZE);
    }

    @Override
    public int compareTo(Snowflake other) {
        return Long.compareUnsigned(value, other.value);
    }

    /// {@return the id in Discord's decimal form}
    @Override
    public String toString() {
        return Long.toUnsignedString(value);
    }
}
