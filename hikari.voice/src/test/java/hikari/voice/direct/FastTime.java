package hikari.voice.direct;

import hikari.voice.VoiceTime;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A clock that goes faster than the machine's: what takes a second here is over in some
/// milliseconds.
record FastTime(int factor) implements VoiceTime {
    @Override
    public long nanos() {
        return System.nanoTime() * factor;
    }

    @Override
    public boolean await(CountDownLatch happens, Duration within) throws InterruptedException {
        return happens.await(within.toNanos() / factor, TimeUnit.NANOSECONDS);
    }
}
