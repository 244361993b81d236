package hikari.voice.receive;

import java.util.ArrayDeque;
import java.util.function.Predicate;

/// Frames of one sender whose name or key may be on its way: a sender may use the keys of a new
/// epoch as soon as its commit is announced, before this member has followed. As nonces begin anew
/// with it, such a frame may also look like one that was there before. One thread at a time.
final class Held {
    /// How many are held: a third of a second of speech.
    static final int MOST = 16;

    /// How long a key is waited for, in nanoseconds.
    static final long PATIENCE = 250_000_000L;

    private final ArrayDeque<Frame> frames = new ArrayDeque<>();

    /// A frame as it was received.
    ///
    /// @param sequence the packet's number, 16 bits
    /// @param timestamp its time in samples
    /// @param sent the frame, still encrypted
    /// @param since when it came, in nanoseconds
    record Frame(int sequence, int timestamp, byte[] sent, long since) {}

    /// Holds a frame, the newest.
    ///
    /// @return how many were given up for it
    int add(Frame frame) {
        int givenUp = 0;
        if (frames.size() == MOST) {
            frames.remove();
            givenUp++;
        }
        frames.add(frame);
        return givenUp;
    }

    /// Tries the frames once more, the oldest first, up to the first for which there is still no
    /// key.
    ///
    /// @param now the time in nanoseconds
    /// @param attempt whether the frame could be used
    /// @return how many were given up
    int retry(long now, Predicate<Frame> attempt) {
        int givenUp = 0;
        for (var first = frames.peek(); first != null; first = frames.peek()) {
            if (!attempt.test(first)) {
                if (now - first.since() < PATIENCE) {
                    return givenUp;
                }
                givenUp++;
            }
            frames.remove();
        }
        return givenUp;
    }

    boolean isEmpty() {
        return frames.isEmpty();
    }

    /// {@return when the first is given up} `Long.MAX_VALUE` when none is held.
    long givesUpAt() {
        var first = frames.peek();
        return first == null ? Long.MAX_VALUE : first.since() + PATIENCE;
    }
}
