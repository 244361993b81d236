package hikari.sandbox.gateway;

import hikari.sandbox.GatewayLoad;
import hikari.sandbox.LoadPlan;
import hikari.sandbox.SandboxClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;

/// Sends events of the guilds to measure with, with one thread a session.
final class LoadRun implements GatewayLoad {
    private static final int BATCH = 128;

    private final LoadedGuilds source;
    private final LoadPlan plan;
    private final SandboxClock clock;
    private final Instant start;
    private final Map<String, LongAdder> sent = new ConcurrentHashMap<>();
    private final CountDownLatch running;
    private volatile boolean closed;

    LoadRun(LoadedGuilds source, LoadPlan plan, SandboxClock clock, List<Session> sessions) {
        this.source = source;
        this.plan = plan;
        this.clock = clock;
        this.start = clock.now();
        this.running = new CountDownLatch(sessions.size());
    }

    /// Sends to one session, until the end or until the session ends.
    void play(Session session) throws InterruptedException {
        var batch = new EventFrame[BATCH];
        var count = 0;
        try {
            for (long i = 0; i < plan.events() && !closed; i++) {
                var event = source.event(plan.first() + i);
                if (event.isFor(session.identity())) {
                    batch[count++] = event.frame();
                }
                if (count == BATCH || isDue(i)) {
                    if (!append(session, batch, count)) {
                        return;
                    }
                    count = 0;
                    if (plan.perSecond() > 0) {
                        clock.await(turn(i + 1));
                    }
                }
            }
            append(session, batch, count);
        } finally {
            running.countDown();
        }
    }

    /// Whether what was gathered has to go out before the next event's time.
    private boolean isDue(long number) {
        return plan.perSecond() > 0 && turn(number + 1).isAfter(clock.now());
    }

    private Instant turn(long number) {
        return start.plusNanos(number * 1_000_000_000L / plan.perSecond());
    }

    private boolean append(Session session, EventFrame[] frames, int count)
            throws InterruptedException {
        if (!session.appendAll(frames, count)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            sent.computeIfAbsent(frames[i].name(), name -> new LongAdder()).increment();
        }
        return true;
    }

    @Override
    public Map<String, Long> sent() {
        var counts = new TreeMap<String, Long>();
        sent.forEach((name, count) -> counts.put(name, count.sum()));
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
