package hikari.commands;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// Counts uses in windows. Windows that are over are forgotten, oldest first.
final class Cooldown implements Check {
    private final int uses;
    private final Duration time;
    private final Per per;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();

    /// In the order in which the windows began, which is that in which they end.
    @GuardedBy("lock")
    private final Map<Per.Key, Window> windows = new LinkedHashMap<>();

    Cooldown(int uses, Duration time, Per per, InstantSource clock) {
        if (uses < 1) {
            throw new IllegalArgumentException("A cooldown allows at least 1 use, not " + uses);
        }
        if (!time.isPositive()) {
            throw new IllegalArgumentException("A cooldown of %s is none".formatted(time));
        }
        this.uses = uses;
        this.time = time;
        this.per = per;
        this.clock = clock;
    }

    /// @param end when it is over
    /// @param used how often it was used
    private record Window(Instant end, int used) {}

    @Override
    public void check(CommandContext context) {
        var key = per.key(context);
        lock.lock();
        try {
            var now = clock.instant();
            forget(now);
            var window = windows.get(key);
            if (window == null) {
                windows.put(key, new Window(now.plus(time), 1));
            } else if (window.used() < uses) {
                windows.put(key, new Window(window.end(), window.used() + 1));
            } else {
                throw new CooldownException(Duration.between(now, window.end()));
            }
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void forget(Instant now) {
        for (Iterator<Window> all = windows.values().iterator(); all.hasNext(); ) {
            if (all.next().end().isAfter(now)) {
                return;
            }
            all.remove();
        }
    }
}
