package hikari.voice.source;

import java.time.Duration;

/// Times of audio: samples at 48 kHz.
final class Times {
    private static final long NANOS = 1_000_000_000L;

    private Times() {}

    /// {@return how long so many samples are}
    ///
    /// @param samples how many, at 48 kHz
    static Duration duration(long samples) {
        return Duration.ofSeconds(
                samples / OpusFrames.RATE, samples % OpusFrames.RATE * NANOS / OpusFrames.RATE);
    }

    /// {@return how many samples so long is; as many as a `long` holds for what is longer}
    ///
    /// @param duration how long, not negative
    static long samples(Duration duration) {
        if (duration.getSeconds() > Long.MAX_VALUE / OpusFrames.RATE - 1) {
            return Long.MAX_VALUE;
        }
        return duration.getSeconds() * OpusFrames.RATE
                + duration.getNano() * (long) OpusFrames.RATE / NANOS;
    }
}
