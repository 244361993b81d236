package hikari.sandbox.gateway;

import hikari.sandbox.GatewayReplay;
import hikari.sandbox.ReplaySpeed;
import hikari.sandbox.SandboxClock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/// Plays a recording, with one thread a session.
final class ReplayRun implements GatewayReplay {
    private static final int BATCH = 128;

    private final Recording recording;
    private final ReplaySpeed speed;
    private final int times;
    private final SandboxClock clock;
    private final Map<String, AtomicLong> sent = new LinkedHashMap<>();
    private final CountDownLatch running;
    private volatile boolean closed;

    ReplayRun(
            Recording recording,
            ReplaySpeed speed,
            int times,
            SandboxClock clock,
            List<Session> sessions) {
        this.recording = recording;
        this.speed = speed;
        this.times = times;
        this.clock = clock;
        this.running = new CountDownLatch(sessions.size());
        sessions.forEach(session -> sent.put(session.identity().id(), new AtomicLong()));
    }

    /// Plays for one session, until the end or until the session ends.
    void play(Session session) throws InterruptedException {
        try {
            for (int i = 0; i < times && !closed; i++) {
                if (speed == ReplaySpeed.FULL) {
                    atOnce(session);
                } else {
                    inTime(session);
                }
            }
        } finally {
            running.countDown();
        }
    }

    private static boolean isFor(Session session, Recording.Entry entry) {
        var identity = session.identity();
        return entry.shard() % identity.shardCount() == identity.shardId();
    }

    private void atOnce(Session session) throws InterruptedException {
        var batch = new EventFrame[BATCH];
        int count = 0;
        for (var entry : recording.entries()) {
            if (closed) {
                return;
            }
            if (isFor(session, entry)) {
                batch[count++] = entry.frame();
            }
            if (count == BATCH) {
                if (!append(session, batch, count)) {
                    return;
                }
                count = 0;
            }
        }
        append(session, batch, count);
    }

    private void inTime(Session session) throws InterruptedException {
        int factor = speed == ReplaySpeed.TENFOLD ? 10 : 1;
        var start = clock.now();
        var one = new EventFrame[1];
        for (var entry : recording.entries()) {
            if (isFor(session, entry)) {
                clock.await(start.plus(Duration.ofMillis(entry.atMillis()).dividedBy(factor)));
                one[0] = entry.frame();
                if (closed || !append(session, one, 1)) {
                    return;
                }
            }
        }
    }

    private boolean append(Session session, EventFrame[] frames, int count)
            throws InterruptedException {
        boolean alive = session.appendAll(frames, count);
        if (alive) {
            sent.getOrDefault(session.identity().id(), new AtomicLong()).addAndGet(count);
        }
        return alive;
    }

    @Override
    public Map<String, Long> sent() {
        var counts = new LinkedHashMap<String, Long>();
        sent.forEach((id, count) -> counts.put(id, count.get()));
        return counts;
    }

    @Override
    public boolean isDone() {
        return running.getCount() == 0;
    }

    @Override
    public void join() throws InterruptedException {
        running.await();
    }

    @Override
    public void close() {
        closed = true;
    }
}
