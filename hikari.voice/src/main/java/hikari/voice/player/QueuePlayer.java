package hikari.voice.player;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.voice.audio.AudioSubscription;
import hikari.api.voice.audio.OpusSilence;
import hikari.api.voice.audio.OpusSource;
import hikari.api.voice.audio.Playback;
import hikari.api.voice.audio.PlaybackEnd;
import hikari.api.voice.audio.PlayerListener;
import hikari.api.voice.audio.VoicePlayer;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A player with a queue. The pacer's thread pulls frames; sources are read under the lock, which
/// is why they must not block.
public final class QueuePlayer implements VoicePlayer {
    /// Nothing to send now, but what plays may have something soon.
    public static final int NOTHING_NOW = OpusSource.NOTHING_NOW;

    /// How many silent frames are passed over at a time.
    private static final int PASSED_OVER = 50;

    private final Runnable whileAlive;
    private final Listeners listeners = new Listeners();
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final ArrayDeque<Track> queue = new ArrayDeque<>();

    @GuardedBy("lock")
    private @Nullable Track current;

    @GuardedBy("lock")
    private long silentFrames;

    @GuardedBy("lock")
    private boolean passing;

    @GuardedBy("lock")
    private boolean open;

    private volatile boolean paused;

    /// A player with nothing to play.
    ///
    /// @param whileAlive throws when the connection is not alive
    public QueuePlayer(Runnable whileAlive) {
        this.whileAlive = whileAlive;
    }

    /// Takes the next frame. Never blocks for long.
    ///
    /// @param frame where it goes, empty, with room for the longest
    /// @return how long it is; 0 when there is none now
    public int pull(ByteBuffer frame) {
        if (paused) {
            return NOTHING_NOW;
        }
        lock.lock();
        try {
            if (silentFrames > 0) {
                silentFrames--;
                return NOTHING_NOW;
            }
            return current == null ? NOTHING_NOW : read(frame);
        } finally {
            lock.unlock();
        }
    }

    /// A life of the connection begins.
    public void open() {
        lock.lock();
        try {
            open = true;
        } finally {
            lock.unlock();
        }
    }

    /// A life of the connection ends, and with it all that plays or waits.
    public void close() {
        lock.lock();
        try {
            open = false;
            endAll(new PlaybackEnd.ConnectionClosed());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Playback play(OpusSource source) {
        var track = admitted(source);
        lock.lock();
        try {
            var before = current;
            if (before == null) {
                enter(track);
            } else {
                queue.addFirst(track);
                end(before, new PlaybackEnd.Stopped());
            }
        } finally {
            lock.unlock();
        }
        return track;
    }

    @Override
    public Playback enqueue(OpusSource source) {
        var track = admitted(source);
        lock.lock();
        try {
            if (current == null) {
                enter(track);
            } else {
                queue.add(track);
            }
        } finally {
            lock.unlock();
        }
        return track;
    }

    @Override
    public Optional<Playback> current() {
        lock.lock();
        try {
            return Optional.ofNullable(current);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Playback> queue() {
        lock.lock();
        try {
            return List.copyOf(queue);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void remove(Playback playback) {
        lock.lock();
        try {
            if (playback == current) {
                skipCurrent();
            } else if (playback instanceof Track track && queue.remove(track)) {
                over(track, new PlaybackEnd.Stopped());
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void skip() {
        lock.lock();
        try {
            skipCurrent();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void stop() {
        lock.lock();
        try {
            endAll(new PlaybackEnd.Stopped());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void pause() {
        paused = true;
    }

    @Override
    public void resume() {
        paused = false;
    }

    @Override
    public boolean isPaused() {
        return paused;
    }

    @Override
    public void silence(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("a negative silence: " + duration);
        }
        lock.lock();
        try {
            silentFrames = duration.plus(Track.FRAME).minusNanos(1).dividedBy(Track.FRAME);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void skipSilence() {
        lock.lock();
        try {
            passing = current != null;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public AudioSubscription listen(PlayerListener listener) {
        return listeners.add(listener);
    }

    private Track admitted(OpusSource source) {
        try {
            whileAlive.run();
            return new Track(source);
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    /// Begins a track where nothing plays, unless the connection has just ended.
    @GuardedBy("lock")
    private void enter(Track track) {
        if (open) {
            begin(track);
        } else {
            over(track, new PlaybackEnd.ConnectionClosed());
        }
    }

    /// Reads the current source, and the next one in the same slot when it is at its end.
    @GuardedBy("lock")
    private int read(ByteBuffer frame) {
        for (int passed = 0; current != null && passed < PASSED_OVER; passed++) {
            var track = current;
            int length = readOne(track, frame.clear());
            if (length == NOTHING_NOW) {
                return NOTHING_NOW;
            }
            if (length > 0 && !isPassedOver(frame.position(0).limit(length))) {
                passing = false;
                track.count();
                return length;
            }
        }
        return NOTHING_NOW;
    }

    /// {@return how long the frame is; 0 for none, -1 when the track is over}
    @GuardedBy("lock")
    private int readOne(Track track, ByteBuffer frame) {
        PlaybackEnd how;
        try {
            int length = track.source().read(frame);
            if (length >= 0 && length <= OpusSource.MAX_FRAME && track == current) {
                return length;
            }
            how =
                    length < 0
                            ? new PlaybackEnd.Finished()
                            : new PlaybackEnd.Failed(
                                    new IllegalStateException(
                                            "a frame of %d bytes".formatted(length)));
        } catch (RuntimeException | Error e) { // a class that a plugin lacks, say
            how = new PlaybackEnd.Failed(e);
        }
        if (track == current) { // it may have skipped itself
            end(track, how);
        }
        return OpusSource.ENDED;
    }

    @GuardedBy("lock")
    private void skipCurrent() {
        var track = current;
        if (track != null) {
            end(track, new PlaybackEnd.Stopped());
        }
    }

    /// Ends the current track, and begins the next.
    @GuardedBy("lock")
    private void end(Track track, PlaybackEnd how) {
        over(track, how);
        current = null;
        passing = false;
        var next = queue.poll();
        if (next != null) {
            begin(next);
        } else if (open) {
            listeners.tell(PlayerListener::queueEmptied);
        }
    }

    @GuardedBy("lock")
    private void begin(Track track) {
        current = track;
        listeners.tell(listener -> listener.started(track));
    }

    @GuardedBy("lock")
    private void over(Track track, PlaybackEnd how) {
        track.end(how);
        listeners.close(track.source());
        listeners.tell(listener -> listener.ended(track, how));
    }

    @GuardedBy("lock")
    private void endAll(PlaybackEnd how) {
        silentFrames = 0;
        for (var track = queue.poll(); track != null; track = queue.poll()) {
            over(track, how);
        }
        var playing = current;
        if (playing != null) {
            end(playing, how);
        }
    }

    @GuardedBy("lock")
    private boolean isPassedOver(ByteBuffer frame) {
        return passing && OpusSilence.is(frame);
    }
}
