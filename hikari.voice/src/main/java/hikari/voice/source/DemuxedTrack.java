package hikari.voice.source;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.voice.audio.AudioTags;
import hikari.api.voice.audio.OpusTrack;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// The audio of a file or stream. A jump opens the file anew and reads up to where it leads, on the
/// thread that reads ahead, while the sender finds nothing.
final class DemuxedTrack implements OpusTrack {
    /// Opens a file.
    @FunctionalInterface
    interface Opener {
        /// {@return a demuxer, at the beginning}
        ///
        /// @throws IOException when the file cannot be read
        Demuxer open() throws IOException;
    }

    private final Optional<Opener> again;
    private final Optional<Duration> duration;
    private final ReentrantLock lock = new ReentrantLock();

    /// Written under the lock; read without it.
    private volatile ReadAhead reading;

    private volatile Demuxer demuxer;

    @GuardedBy("lock")
    private boolean closed;

    /// Starts to read.
    ///
    /// @param first is read from
    /// @param again opens the same anew, if that is possible
    DemuxedTrack(Demuxer first, Optional<Opener> again) {
        this.again = again;
        this.duration = first.duration();
        this.demuxer = first;
        this.reading = ReadAhead.start(0, first, sink -> copy(first, sink));
    }

    @Override
    public int read(ByteBuffer frame) {
        return reading.read(frame);
    }

    @Override
    public AudioTags tags() {
        return demuxer.tags();
    }

    @Override
    public Optional<Duration> duration() {
        return duration;
    }

    @Override
    public Duration position() {
        return reading.position();
    }

    @Override
    public boolean isSeekable() {
        return again.isPresent();
    }

    @Override
    public void seek(Duration position) {
        if (position.isNegative()) {
            throw new IllegalArgumentException("position is negative: " + position);
        }
        var opener =
                again.orElseThrow(() ->
                        new IllegalStateException("One cannot jump in a stream, only in a file"));
        ReadAhead before;
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("The audio was closed");
            }
            before = reading;
            reading = jump(opener, Times.samples(position));
        } finally {
            lock.unlock();
        }
        before.close();
    }

    @Override
    public void close() {
        ReadAhead last;
        lock.lock();
        try {
            closed = true;
            last = reading;
        } finally {
            lock.unlock();
        }
        last.close();
    }

    private ReadAhead jump(Opener opener, long target) {
        return ReadAhead.start(
                target,
                () -> {}, // the thread closes what it opens, and an interrupt ends its reading
                sink -> {
                    try (var opened = opener.open()) {
                        demuxer = opened;
                        copy(
                                opened,
                                (frame, time) -> {
                                    if (time + FrameShaper.SAMPLES > target - OggOpus.WARM_UP) {
                                        sink.accept(frame, time);
                                    }
                                });
                    }
                });
    }

    private static void copy(Demuxer from, FrameSink sink)
            throws IOException, InterruptedException {
        var shaper = new FrameShaper(sink);
        while (from.next()) {
            shaper.add(from.packet(), from.time());
        }
        shaper.flush();
    }
}
