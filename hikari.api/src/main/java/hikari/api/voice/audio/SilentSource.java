package hikari.api.voice.audio;

import java.nio.ByteBuffer;
import java.time.Duration;

/// Opus' frames of silence, so many of them. For one thread at a time.
final class SilentSource implements OpusSource {
    private static final long FRAME_NANOS = 20_000_000;

    private long left;

    SilentSource(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("duration is negative: " + duration);
        }
        left = duration.plusNanos(FRAME_NANOS - 1).dividedBy(Duration.ofNanos(FRAME_NANOS));
    }

    @Override
    public int read(ByteBuffer frame) {
        if (left == 0) {
            return ENDED;
        }
        left--;
        return OpusSilence.write(frame);
    }
}
