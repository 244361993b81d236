package hikari.sandbox.rest;

import hikari.sandbox.RestFault;
import hikari.sandbox.RestFaults;
import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// The faults that wait for their requests.
final class FaultQueue implements RestFaults {
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Waiting> faults = new ArrayList<>();

    private record Waiting(Match match, RestFault fault, int times) {}

    @Override
    public void add(Match match, RestFault fault, int times) {
        if (times < 1) {
            throw new IllegalArgumentException("times must be at least 1");
        }
        lock.lock();
        try {
            faults.add(new Waiting(match, fault, times));
        } finally {
            lock.unlock();
        }
    }

    /// {@return the fault that meets a request; it is used up once}
    Optional<RestFault> take(String method, String path) {
        lock.lock();
        try {
            for (int i = 0; i < faults.size(); i++) {
                var waiting = faults.get(i);
                if (waiting.match().fits(method, path)) {
                    use(i, waiting);
                    return Optional.of(waiting.fault());
                }
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private void use(int index, Waiting waiting) {
        if (waiting.times() == FOR_EVER) {
            return;
        }
        if (waiting.times() == 1) {
            faults.remove(index);
        } else {
            faults.set(index, new Waiting(waiting.match(), waiting.fault(), waiting.times() - 1));
        }
    }

    @Override
    public void inject(JsonObject request) {
        int times = (int) Js.number(request, "times", 1);
        if (times < 0) {
            throw new IllegalArgumentException("times: must be 0 or more");
        }
        var match = new Match(Js.text(request, "method"), Js.text(request, "path"));
        add(match, parse(request), times == 0 ? FOR_EVER : times);
    }

    private static RestFault parse(JsonObject request) {
        var name = Js.text(request, "fault");
        return switch (name) {
            case "rate_limited" ->
                    new RestFault.RateLimited(scope(request), millis(request, "retry_after_ms"));
            case "status" -> new RestFault.Status(status(request));
            case "slow" -> new RestFault.Slow(millis(request, "millis"));
            case "drop" -> new RestFault.Drop(moment(request));
            case "skewed_clock" -> new RestFault.SkewedClock(millis(request, "millis"));
            case "broken_json" -> new RestFault.BrokenJson();
            case "html_body" -> new RestFault.HtmlBody();
            case "empty_body" -> new RestFault.EmptyBody();
            default ->
                    throw new IllegalArgumentException(
                            "fault: there is no REST fault \"%s\"".formatted(name));
        };
    }

    private static RestFault.Scope scope(JsonObject request) {
        var name = Js.find(request, "scope").orElse("user");
        return switch (name) {
            case "user" -> RestFault.Scope.USER;
            case "global" -> RestFault.Scope.GLOBAL;
            case "shared" -> RestFault.Scope.SHARED;
            case "edge" -> RestFault.Scope.EDGE;
            default ->
                    throw new IllegalArgumentException(
                            "scope: must be user, global, shared or edge");
        };
    }

    private static RestFault.Moment moment(JsonObject request) {
        var name = Js.find(request, "moment").orElse("before");
        return switch (name) {
            case "before" -> RestFault.Moment.BEFORE;
            case "after" -> RestFault.Moment.AFTER;
            default -> throw new IllegalArgumentException("moment: must be before or after");
        };
    }

    private static int status(JsonObject request) {
        int status = (int) Js.number(request, "status", 0);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status: must be 400 to 599");
        }
        return status;
    }

    private static Duration millis(JsonObject request, String name) {
        if (!Js.has(request, name)) {
            throw new IllegalArgumentException(name + ": is required");
        }
        return Duration.ofMillis(Js.number(request, name, 0));
    }

    @Override
    public List<JsonObject> waiting() {
        lock.lock();
        try {
            return faults.stream().map(FaultQueue::json).toList();
        } finally {
            lock.unlock();
        }
    }

    private static JsonObject json(Waiting waiting) {
        return Js.of(
                "fault",
                        waiting.fault()
                                .getClass()
                                .getSimpleName()
                                .replaceAll("(.)([A-Z])", "$1_$2")
                                .toLowerCase(Locale.ROOT),
                "detail", waiting.fault().toString(),
                "method", waiting.match().method(),
                "path", waiting.match().pathPrefix(),
                "times", waiting.times() == FOR_EVER ? 0 : waiting.times());
    }

    @Override
    public void clear() {
        lock.lock();
        try {
            faults.clear();
        } finally {
            lock.unlock();
        }
    }
}
