package hikari.voice.player;

import hikari.api.voice.audio.OpusSource;
import hikari.api.voice.audio.Playback;
import hikari.api.voice.audio.PlaybackEnd;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One source in a player. What changes is written under the player's lock.
final class Track implements Playback {
    static final Duration FRAME = Duration.ofMillis(20);

    private final OpusSource source;
    private volatile long frames;
    private volatile @Nullable PlaybackEnd end;

    Track(OpusSource source) {
        this.source = source;
    }

    @Override
    public OpusSource source() {
        return source;
    }

    @Override
    public Duration played() {
        return FRAME.multipliedBy(frames);
    }

    @Override
    public Optional<PlaybackEnd> end() {
        return Optional.ofNullable(end);
    }

    void count() {
        var before = frames;
        frames = before + 1;
    }

    void end(PlaybackEnd how) {
        end = how;
    }
}
