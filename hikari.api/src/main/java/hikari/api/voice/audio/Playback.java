package hikari.api.voice.audio;

import java.time.Duration;
import java.util.Optional;

/// One source in a player: waiting, playing or over. Thread-safe.
public interface Playback {
    /// {@return what is played}
    OpusSource source();

    /// {@return how much of it was sent so far}
    Duration played();

    /// {@return how it ended, if it has}
    Optional<PlaybackEnd> end();
}
