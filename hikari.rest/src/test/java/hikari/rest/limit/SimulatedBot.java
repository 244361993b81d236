package hikari.rest.limit;

import hikari.api.error.RestRoute;
import hikari.api.spi.RateLimitAnswer;
import hikari.api.spi.RateLimiter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/// Sends requests to a [SimulatedDiscord] through the limiter, over a network that takes its time.
final class SimulatedBot {
    /// One request that was answered: its place in the order of entry, and when it was let go.
    record Sent(RestRoute route, String major, long entered, long sent) {}

    final SimulatedTime time = new SimulatedTime();
    final SimulatedDiscord discord = new SimulatedDiscord();
    final LocalRateLimiter limiter = new LocalRateLimiter(time);
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Sent> sent = new ArrayList<>();
    private final AtomicInteger cancelled = new AtomicInteger();
    private final long start = time.nanos();
    private final Random random;
    private final long latency;

    /// A bot.
    ///
    /// @param seed of the network's moods
    /// @param latency how long either way takes at most
    SimulatedBot(long seed, Duration latency) {
        this.random = new Random(seed);
        this.latency = latency.toNanos();
    }

    int cancelled() {
        return cancelled.get();
    }

    /// What was sent, in nanoseconds from the start.
    List<Sent> sent() {
        return List.copyOf(sent);
    }

    /// Starts a request that enters at a moment from now.
    Thread send(RestRoute route, String major, long after) {
        var ways = new long[20];
        for (var i = 0; i < ways.length; i++) {
            ways[i] = latency == 0 ? 0 : random.nextLong(latency);
        }
        return time.start(() -> {
            try {
                time.sleep(after);
                attempt(route, major, ways);
            } catch (InterruptedException e) {
                // A waiter that was cancelled, or a request whose answer nobody waited for.
                cancelled.incrementAndGet();
            }
        });
    }

    private void attempt(RestRoute route, String major, long[] ways) throws InterruptedException {
        var request = new RateLimiter.Request(route, major, true, Duration.ofDays(10));
        var entered = time.nanos() - start;
        try (var turn = limiter.enter(request)) {
            for (var way = 0; ; way = (way + 2) % ways.length) {
                turn.await();
                var let = time.nanos() - start;
                time.sleep(ways[way]);
                var answer = arrive(new Sent(route, major, entered, let));
                time.sleep(ways[way + 1]);
                turn.answered(answer);
                if (answer.status() == 200) {
                    return;
                }
            }
        }
    }

    private RateLimitAnswer arrive(Sent request) {
        lock.lock();
        try {
            var answer = discord.serve(request.route(), request.major(), time.nanos());
            if (answer.status() == 200) {
                sent.add(request);
            }
            return answer;
        } finally {
            lock.unlock();
        }
    }
}
