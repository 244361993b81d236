package hikari.voice.source;

import hikari.api.error.AudioException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Frames between the one thread that reads them ahead and the one that sends them. The sender
/// never waits and takes no lock; the reader waits until half of the ring is free.
final class FrameRing {
    /// How a ring ends.
    ///
    /// @param failure what ended it, if it was no end
    private record End(Optional<RuntimeException> failure) {}

    /// Two seconds.
    static final int ROOM = 100;

    private static final int FIRST_LENGTH = 256;

    private final byte[][] frames = new byte[ROOM][FIRST_LENGTH];
    private final int[] lengths = new int[ROOM];
    private final long[] times = new long[ROOM];

    /// How many were put, and taken: each written by one thread only, and read by the other.
    private final AtomicLong put = new AtomicLong();

    private final AtomicLong taken = new AtomicLong();
    private volatile @Nullable Thread waiting;
    private volatile @Nullable End end;
    private volatile long nextTime;

    /// An empty one.
    ///
    /// @param start when the first frame is expected to begin, in samples
    FrameRing(long start) {
        nextTime = start;
    }

    /// Puts a frame; waits for room.
    ///
    /// @param frame the frame, consumed
    /// @param time when it begins, in samples
    /// @throws InterruptedException when interrupted meanwhile
    void put(ByteBuffer frame, long time) throws InterruptedException {
        if (size() == ROOM) {
            awaitRoom();
        }
        var slot = (int) (put.get() % ROOM);
        var length = frame.remaining();
        if (frames[slot].length < length) {
            frames[slot] = new byte[length];
        }
        frame.get(frames[slot], 0, length);
        lengths[slot] = length;
        times[slot] = time;
        put.set(put.get() + 1); // this thread alone writes it
    }

    /// Nothing more is put.
    void end() {
        end = new End(Optional.empty());
    }

    /// Nothing more is put, because of a failure.
    ///
    /// @param failure thrown to the sender after the last frame
    void fail(RuntimeException failure) {
        end = new End(Optional.of(failure));
    }

    /// Takes a frame, if there is one.
    ///
    /// @param into where to write it to
    /// @return how many bytes were written; 0 when there is no frame yet, -1 when none will come
    /// @throws AudioException what the reader failed of
    int take(ByteBuffer into) {
        var known = end; // before looking for frames: those put before an end are seen
        if (size() == 0) {
            if (known == null) {
                return 0;
            }
            known.failure()
                    .ifPresent(failure -> {
                        throw failure;
                    });
            return -1;
        }
        var slot = (int) (taken.get() % ROOM);
        var length = lengths[slot];
        into.put(frames[slot], 0, length);
        nextTime = times[slot] + FrameShaper.SAMPLES;
        taken.set(taken.get() + 1); // this thread alone writes it
        var reader = waiting;
        if (reader != null && isHalfFree()) {
            LockSupport.unpark(reader);
        }
        return length;
    }

    /// When the frame begins that is taken next, in samples; where the last one ended, that is.
    long nextTime() {
        return nextTime;
    }

    private void awaitRoom() throws InterruptedException {
        waiting = Thread.currentThread();
        try {
            while (!isHalfFree()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                LockSupport.park(this);
            }
        } finally {
            waiting = null;
        }
    }

    private int size() {
        return (int) (put.get() - taken.get());
    }

    private boolean isHalfFree() {
        return size() <= ROOM / 2;
    }
}
