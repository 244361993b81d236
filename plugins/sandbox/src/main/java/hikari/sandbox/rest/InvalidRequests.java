package hikari.sandbox.rest;

import hikari.sandbox.SandboxClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// What stands before Discord's API: it counts the requests that were invalid, and when there are
/// too many it lets none through.
final class InvalidRequests {
    private static final int MOST = 10_000;
    private static final Duration SPAN = Duration.ofMinutes(10);

    private final SandboxClock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Instant> counted = new ArrayDeque<>();
    private int most = MOST;
    private Duration span = SPAN;

    InvalidRequests(SandboxClock clock) {
        this.clock = clock;
    }

    /// Counts an answer, if it is one to an invalid request.
    void count(Reply reply) {
        boolean shared = "shared".equals(reply.headers().get("X-RateLimit-Scope"));
        boolean invalid =
                reply.status() == 401
                        || reply.status() == 403
                        || (reply.status() == 429 && !shared);
        if (invalid && !reply.headers().containsKey("X-Sandbox-Edge")) {
            lock.lock();
            try {
                counted.addLast(clock.now());
            } finally {
                lock.unlock();
            }
        }
    }

    int count() {
        lock.lock();
        try {
            var oldest = clock.now().minus(span);
            while (!counted.isEmpty() && !counted.getFirst().isAfter(oldest)) {
                counted.removeFirst();
            }
            return counted.size();
        } finally {
            lock.unlock();
        }
    }

    /// {@return the answer of the edge, if it lets nothing through}
    Optional<Reply> refusal() {
        lock.lock();
        try {
            int over = count() - most;
            if (over < 0) {
                return Optional.empty();
            }
            var last = counted.stream().skip(over).findFirst().orElseThrow();
            return Optional.of(refusal(Duration.between(clock.now(), last.plus(span))));
        } finally {
            lock.unlock();
        }
    }

    /// {@return the answer of the edge to those that it does not let through}
    static Reply refusal(Duration wait) {
        return Reply.of(
                        429,
                        "text/html",
                        "<html><title>Access denied | error 1015</title></html>"
                                .getBytes(StandardCharsets.UTF_8))
                .with(
                        Map.of(
                                "Retry-After",
                                String.valueOf(Math.max(1, wait.toSeconds())),
                                "X-Sandbox-Edge",
                                "1"));
    }

    void limit(int requests, Duration time) {
        if (requests < 1 || !time.isPositive()) {
            throw new IllegalArgumentException(
                    "%d invalid requests in %s are no limit".formatted(requests, time));
        }
        lock.lock();
        try {
            most = requests;
            span = time;
        } finally {
            lock.unlock();
        }
    }

    void reset() {
        lock.lock();
        try {
            counted.clear();
            most = MOST;
            span = SPAN;
        } finally {
            lock.unlock();
        }
    }
}
