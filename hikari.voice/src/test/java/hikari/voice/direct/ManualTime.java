package hikari.voice.direct;

import hikari.voice.VoiceTime;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/// A clock that stands until it is told to go on. For one thread.
final class ManualTime implements VoiceTime {
    private long nanos;

    void passes(Duration time) {
        nanos += time.toNanos();
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public boolean await(CountDownLatch happens, Duration within) {
        throw new AssertionError("nobody waits here");
    }
}
