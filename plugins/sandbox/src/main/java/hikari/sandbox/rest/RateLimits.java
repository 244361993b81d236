package hikari.sandbox.rest;

import hikari.sandbox.RestLimits;
import hikari.sandbox.SandboxClock;
import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Router.Access;
import hikari.sandbox.rest.Router.Match;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Discord's rate limits: a bucket for each route and major parameter, and one for everything
/// together.
final class RateLimits implements RestLimits {
    private static final Router.Limit GLOBAL = Router.Limit.of("global", 50, 1_000);
    private static final List<String> MAJOR = List.of("channel_id", "guild_id", "webhook_id");
    private static final int MOST_BUCKETS = 5_000;

    private final SandboxClock clock;
    private final Router router;
    private final InvalidRequests invalid;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Window> windows = new HashMap<>();

    /// Limits that differ from those of the routes.
    private final Map<Router.Route, Router.Limit> changed = new HashMap<>();

    private Window global = Window.OVER;
    private Router.Limit globalLimit = GLOBAL;

    RateLimits(SandboxClock clock, Router router, InvalidRequests invalid) {
        this.clock = clock;
        this.router = router;
        this.invalid = invalid;
    }

    private record Window(Instant reset, int used) {
        private static final Window OVER = new Window(Instant.EPOCH, 0);
    }

    @Override
    public void set(String method, String template, Limit limit) {
        var route =
                router.route(method, template)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "there is no route %s %s".formatted(method, template)));
        var changes = new Router.Limit(limit.bucket(), limit.requests(), limit.window());
        locked(() -> changed.put(route, changes));
    }

    @Override
    public void setGlobal(int requests, Duration window) {
        if (requests < 1 || !window.isPositive()) {
            throw new IllegalArgumentException(
                    "%d requests in %s are no limit".formatted(requests, window));
        }
        var limit = new Router.Limit("global", requests, window);
        locked(() -> {
            globalLimit = limit;
            global = Window.OVER;
        });
    }

    @Override
    public void setBan(int requests, Duration span) {
        invalid.limit(requests, span);
    }

    @Override
    public int invalidRequests() {
        return invalid.count();
    }

    @Override
    public boolean isBanned() {
        return invalid.refusal().isPresent();
    }

    @Override
    public void reset() {
        invalid.reset();
        locked(() -> {
            changed.clear();
            windows.clear();
            globalLimit = GLOBAL;
            global = Window.OVER;
        });
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }

    /// What a request used up.
    ///
    /// @param headers for the answer
    /// @param refused the answer, if the request is one too many
    record Verdict(Map<String, String> headers, Optional<Reply> refused) {}

    Verdict use(Match match) {
        lock.lock();
        try {
            var now = clock.now();
            if (match.route().access() != Access.INTERACTION) {
                global = current(global, globalLimit.window(), now);
                if (global.used() >= globalLimit.requests()) {
                    return new Verdict(
                            Map.of(),
                            Optional.of(refusal("global", Duration.between(now, global.reset()))));
                }
                global = new Window(global.reset(), global.used() + 1);
            }
            return bucket(match, now);
        } finally {
            lock.unlock();
        }
    }

    private Verdict bucket(Match match, Instant now) {
        var limit = changed.getOrDefault(match.route(), match.route().limit());
        if (limit.requests() == 0) {
            return new Verdict(Map.of(), Optional.empty());
        }
        if (windows.size() > MOST_BUCKETS) {
            windows.values().removeIf(window -> !now.isBefore(window.reset()));
        }
        var key = limit.name() + " " + major(match);
        var window = current(windows.getOrDefault(key, Window.OVER), limit.window(), now);
        boolean refused = window.used() >= limit.requests();
        var used = refused ? window : new Window(window.reset(), window.used() + 1);
        windows.put(key, used);
        var headers = headers(limit, used, now);
        var left = Duration.between(now, used.reset());
        return new Verdict(
                headers, refused ? Optional.of(refusal("user", left)) : Optional.empty());
    }

    private static Window current(Window window, Duration length, Instant now) {
        return now.isBefore(window.reset()) ? window : new Window(now.plus(length), 0);
    }

    private static String major(Match match) {
        var parameters = match.parameters();
        for (String name : MAJOR) {
            if (parameters.containsKey(name)) {
                return parameters.get(name) + parameters.getOrDefault("webhook_token", "");
            }
        }
        return "";
    }

    private static Map<String, String> headers(Router.Limit limit, Window window, Instant now) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("X-RateLimit-Limit", String.valueOf(limit.requests()));
        headers.put(
                "X-RateLimit-Remaining",
                String.valueOf(Math.max(0, limit.requests() - window.used())));
        headers.put("X-RateLimit-Reset", seconds(Duration.ofMillis(window.reset().toEpochMilli())));
        headers.put("X-RateLimit-Reset-After", seconds(Duration.between(now, window.reset())));
        headers.put("X-RateLimit-Bucket", hash(limit.name()));
        return headers;
    }

    private static String hash(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(name.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1_000.0);
    }

    /// {@return the 429 of a scope: `user`, `global` or `shared`}
    static Reply refusal(String scope, Duration wait) {
        var seconds = Math.max(0.001, wait.toMillis() / 1_000.0);
        boolean global = scope.equals("global");
        var body =
                Js.of(
                        "message",
                        scope.equals("shared")
                                ? "The resource is being rate limited."
                                : "You are being rate limited.",
                        "retry_after",
                        seconds,
                        "global",
                        global);
        var headers = new LinkedHashMap<String, String>();
        headers.put("Retry-After", String.valueOf((long) Math.ceil(seconds)));
        headers.put("X-RateLimit-Scope", scope);
        if (global) {
            headers.put("X-RateLimit-Global", "true");
        }
        return Reply.json(429, body).with(headers);
    }
}
