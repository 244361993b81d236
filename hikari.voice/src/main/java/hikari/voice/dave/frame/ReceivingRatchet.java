package hikari.voice.dave.frame;

import hikari.api.voice.dave.FrameOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The keys of one sender in one epoch, as a receiver knows them: those of the newest generation
/// that was seen, and for a while those before. For one thread at a time.
final class ReceivingRatchet {
    /// How many generations may be skipped at once.
    static final int MAX_GAP = 250;

    /// The most frames that a sender makes in a second: audio, and two videos. No sender can be in
    /// a generation that would need more, so nobody can make a receiver derive keys for nothing.
    private static final int MAX_FRAMES_PER_SECOND = 50 + 2 * 60;

    private static final int SHIFT = Sending.GENERATION_SHIFT;
    private static final int WRAP = 256;
    private static final long NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();

    /// A generation whose key is known.
    private static final class Generation {
        private final int number;
        private final byte[] key;
        private long expiresAt = Reception.NEVER;
        private @Nullable FrameCipher cipher;

        Generation(int number, byte[] key) {
            this.number = number;
            this.key = key;
        }

        FrameCipher cipher() {
            FrameCipher made = cipher;
            if (made == null) {
                made = new FrameCipher(key);
                cipher = made;
            }
            return made;
        }
    }

    private final EpochKeys epoch;
    private final KeyRatchet ratchet;
    private final long since;
    private final NonceWindow window = new NonceWindow();

    /// Ascending, without gaps.
    private final List<Generation> generations = new ArrayList<>();

    private int newest;

    ReceivingRatchet(EpochKeys epoch, byte[] secret, long since) {
        this.epoch = epoch;
        this.ratchet = new KeyRatchet(secret);
        this.since = since;
    }

    EpochKeys epoch() {
        return epoch;
    }

    /// Decrypts a frame to the output, if it is this sender's, of this epoch and new.
    FrameOutcome decrypt(int nonce, Scratch scratch, long now) {
        forget(now);
        int number = unwrapped(nonce >>> SHIFT);
        long whole = (long) number << SHIFT | nonce & (1 << SHIFT) - 1;
        if (!window.accepts(whole)) {
            return FrameOutcome.REPLAYED;
        }
        if (number > newest + MAX_GAP || number > possible(now)) {
            return FrameOutcome.NO_KEY;
        }
        Generation generation = generation(number);
        if (!generation.cipher().decrypt(nonce, scratch)) {
            return FrameOutcome.FORGED;
        }
        window.note(whole);
        if (number > newest) {
            newest = number;
            expireBefore(number, now + FrameKeys.OLD_KEYS.toNanos());
        }
        return FrameOutcome.DONE;
    }

    /// A nonce has only eight bits of its generation: the rest is that of the oldest known one, or
    /// one more.
    private int unwrapped(int bits) {
        int oldest = oldest();
        int turns = oldest / WRAP + (bits < oldest % WRAP ? 1 : 0);
        return turns * WRAP + bits;
    }

    private int oldest() {
        return generations.isEmpty() ? ratchet.generation() : generations.getFirst().number;
    }

    private long possible(long now) {
        return (now - since) / NANOS_PER_SECOND * MAX_FRAMES_PER_SECOND >>> SHIFT;
    }

    /// The generation of a number that is not below the oldest.
    private Generation generation(int number) {
        while (ratchet.generation() <= number) {
            int next = ratchet.generation();
            generations.add(new Generation(next, ratchet.next()));
        }
        return generations.get(number - oldest());
    }

    private void expireBefore(int number, long at) {
        for (Generation generation : generations) {
            if (generation.number < number) {
                generation.expiresAt = Math.min(generation.expiresAt, at);
            }
        }
    }

    private void forget(long now) {
        while (!generations.isEmpty() && generations.getFirst().expiresAt <= now) {
            generations.removeFirst();
        }
    }
}
