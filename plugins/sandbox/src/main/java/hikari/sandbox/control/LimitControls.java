package hikari.sandbox.control;

import hikari.sandbox.RestLimits;
import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Exchange;
import hikari.sandbox.rest.Reply;
import hikari.sandbox.rest.Router;
import jakarta.json.JsonObject;
import java.time.Duration;

/// The rate limits of the REST API.
final class LimitControls {
    private final RestLimits limits;

    LimitControls(Parts parts) {
        this.limits = parts.rest().limits();
    }

    void addTo(Router router) {
        router.add("GET", "/limits", x -> state())
                .add("PUT", "/limits", this::set)
                .add("PUT", "/limits/global", this::setGlobal)
                .add("PUT", "/limits/ban", this::setBan)
                .add("DELETE", "/limits", this::reset);
    }

    private Reply state() {
        return Reply.ok(
                Js.of("invalid_requests", limits.invalidRequests(), "banned", limits.isBanned()));
    }

    private Reply set(Exchange x) {
        var json = x.json();
        limits.set(
                Js.text(json, "method"),
                Js.text(json, "route"),
                new RestLimits.Limit(Js.text(json, "bucket"), requests(json), window(json)));
        return state();
    }

    private Reply setGlobal(Exchange x) {
        limits.setGlobal(requests(x.json()), window(x.json()));
        return state();
    }

    private Reply setBan(Exchange x) {
        limits.setBan(requests(x.json()), window(x.json()));
        return state();
    }

    private Reply reset(Exchange x) {
        limits.reset();
        return Reply.none();
    }

    private static int requests(JsonObject json) {
        return (int) Js.number(json, "requests", 0);
    }

    private static Duration window(JsonObject json) {
        return Duration.ofMillis(Js.number(json, "window_ms", 0));
    }
}
