package hikari.sandbox.world;

import hikari.sandbox.SandboxClock;
import java.time.Instant;
import java.util.Random;

/// Makes snowflakes: those of the first world from the seed, later ones from the clock, all
/// increasing.
public final class Ids {
    private static final long DISCORD_EPOCH = 1_420_070_400_000L;
    private static final long WORLD_BEGIN = Instant.parse("2024-03-01T12:00:00Z").toEpochMilli();

    private final SandboxClock clock;
    private final Random random;
    private long seeded;
    private long last;

    Ids(long seed, SandboxClock clock) {
        this.clock = clock;
        this.random = new Random(seed);
        this.seeded = WORLD_BEGIN + Math.floorMod(seed, 1_000_000L) * 1_000;
    }

    /// {@return the next id of the first world; the same for the same seed and order}
    public long seeded() {
        seeded++;
        return (seeded - DISCORD_EPOCH) << 22;
    }

    /// {@return an id for something that happens now}
    public long next() {
        last = Math.max(last + 1, (clock.now().toEpochMilli() - DISCORD_EPOCH) << 22);
        return last;
    }

    /// {@return when the thing with this id was made}
    public static Instant time(long id) {
        return Instant.ofEpochMilli((id >>> 22) + DISCORD_EPOCH);
    }

    /// {@return random characters that are fit for a token}
    public String secret(int length) {
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
