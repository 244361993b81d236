package hikari.rest.limit;

import hikari.api.spi.RateLimiter.Request;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Which bucket an operation has for a major parameter, as answers named it. Not thread-safe: the
/// limiter's lock guards it.
final class Buckets {
    private static final long SWEEP_NANOS = 60_000_000_000L;

    private record Place(String route, String major) {}

    private record Key(String name, String major) {}

    /// The names that answers gave last. As many as there are operations.
    private final Map<String, String> names = new HashMap<>();

    private final Map<Key, Bucket> named = new HashMap<>();

    /// What forgotten buckets were like, by name.
    private final Map<String, Window.Size> sizes = new HashMap<>();

    /// Where requests wait. A bucket is only here until an answer names it.
    private final Map<Place, Bucket> used = new HashMap<>();

    private long swept;

    Buckets(long now) {
        swept = now;
    }

    int size() {
        return used.size();
    }

    Collection<Bucket> all() {
        return used.values();
    }

    /// The bucket that a request has to wait for.
    Bucket of(Request request, long now) {
        sweep(now);
        return used.computeIfAbsent(
                place(request),
                place -> {
                    var name = names.get(place.route());
                    return name == null
                            ? new Bucket(Window.Size.UNKNOWN, now)
                            : named(name, place.major(), now);
                });
    }

    /// The bucket of this name; requests of the same operation that are elsewhere move there.
    Bucket name(Request request, String name, long now) {
        names.put(request.route().toString(), name);
        var target = named(name, request.major(), now);
        var before = used.put(place(request), target);
        if (before != null && before != target) {
            before.move(request.route(), target);
        }
        return target;
    }

    private Bucket named(String name, String major, long now) {
        var size = sizes.getOrDefault(name, Window.Size.UNKNOWN);
        return named.computeIfAbsent(new Key(name, major), key -> new Bucket(size, now));
    }

    private static Place place(Request request) {
        return new Place(request.route().toString(), request.major());
    }

    /// Forgets buckets that nobody uses and nothing holds back, once a minute at most.
    private void sweep(long now) {
        if (now - swept >= SWEEP_NANOS) {
            swept = now;
            used.values().removeIf(bucket -> bucket.isIdle(now));
            named.forEach((key, bucket) -> remember(key, bucket, now));
            sizes.keySet().retainAll(names.values());
            named.values().removeIf(bucket -> bucket.isIdle(now));
        }
    }

    private void remember(Key key, Bucket bucket, long now) {
        if (bucket.isIdle(now) && bucket.size().limit() > 0) {
            sizes.put(key.name(), bucket.size());
        }
    }
}
