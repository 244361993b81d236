package hikari.rest.limit;

import hikari.api.error.RestRoute;
import hikari.api.spi.RateLimitAnswer;
import hikari.api.spi.RateLimitAnswer.Scope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Discord's limits, as strict as they can be: buckets whose places come back all at once or one by
/// one, and a limit over everything. Its own account of what it refused is what tests judge by.
final class SimulatedDiscord {
    /// How a bucket fills again.
    enum Shape {
        FIXED,
        SLIDING
    }

    /// The rules of one operation.
    ///
    /// @param hash operations with the same one share their buckets
    /// @param period in which all places come back
    record Rule(String hash, int limit, long period, Shape shape) {}

    private final Map<RestRoute, Rule> rules = new HashMap<>();
    private final Map<String, Long> ends = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final List<Long> lastSecond = new ArrayList<>();
    private int refused;
    private int refusedGlobally;
    private int served;

    void rule(RestRoute route, Rule rule) {
        rules.put(route, rule);
    }

    int refused() {
        return refused;
    }

    int refusedGlobally() {
        return refusedGlobally;
    }

    int served() {
        return served;
    }

    RateLimitAnswer serve(RestRoute route, String major, long now) {
        lastSecond.removeIf(then -> now - then >= 1_000_000_000);
        if (lastSecond.size() >= 50) {
            refusedGlobally++;
            var wait = 1_000_000_000 - (now - lastSecond.getFirst());
            return answer(429, Optional.empty(), 0, 0, wait, wait, Scope.GLOBAL);
        }
        lastSecond.add(now);
        var rule = rules.get(route);
        var key = rule.hash() + rule.shape() + major;
        return rule.shape() == Shape.FIXED ? fixed(rule, key, now) : sliding(rule, key, now);
    }

    private RateLimitAnswer fixed(Rule rule, String key, long now) {
        if (!ends.containsKey(key) || ends.get(key) - now <= 0) {
            ends.put(key, now + rule.period());
            used.put(key, 0);
        }
        var left = ends.get(key) - now;
        if (used.get(key) >= rule.limit()) {
            return refuse(rule, left, left);
        }
        used.merge(key, 1, Integer::sum);
        return serve(rule, Math.max(0, rule.limit() - used.get(key)), left);
    }

    private RateLimitAnswer sliding(Rule rule, String key, long now) {
        var step = rule.period() / rule.limit();
        var full = ends.getOrDefault(key, now);
        var level = Math.max(0, full - now);
        if (level + step > step * rule.limit()) {
            return refuse(rule, level, level + step - step * rule.limit());
        }
        level += step;
        ends.put(key, now + level);
        return serve(rule, (int) (rule.limit() - (level + step - 1) / step), level);
    }

    private RateLimitAnswer serve(Rule rule, int remaining, long resetAfter) {
        served++;
        return answer(
                200, Optional.of(rule.hash()), rule.limit(), remaining, resetAfter, 0, Scope.USER);
    }

    private RateLimitAnswer refuse(Rule rule, long resetAfter, long retryAfter) {
        refused++;
        return answer(
                429, Optional.of(rule.hash()), rule.limit(), 0, resetAfter, retryAfter, Scope.USER);
    }

    private static RateLimitAnswer answer(
            int status,
            Optional<String> hash,
            int limit,
            int remaining,
            long resetAfter,
            long retryAfter,
            Scope scope) {
        return new RateLimitAnswer(
                status,
                hash,
                hash.isPresent() ? OptionalInt.of(limit) : OptionalInt.empty(),
                hash.isPresent() ? OptionalInt.of(remaining) : OptionalInt.empty(),
                hash.map(name -> Duration.ofNanos(resetAfter)),
                status == 429 ? Optional.of(Duration.ofNanos(retryAfter)) : Optional.empty(),
                scope);
    }
}
