package hikari.sandbox.control;

import hikari.sandbox.delivery.WebhookEvents;
import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Exchange;
import hikari.sandbox.rest.Reply;
import hikari.sandbox.rest.Router;

/// Webhook events, and where they go.
final class WebhookEventControls {
    private final WebhookEvents events;

    WebhookEventControls(WebhookEvents events) {
        this.events = events;
    }

    void addTo(Router router) {
        router.add("PUT", "/webhook-events/endpoint", this::endpoint)
                .add("GET", "/webhook-events", x -> Reply.ok(Js.array(events.types())))
                .add("POST", "/webhook-events", this::send);
    }

    private Reply endpoint(Exchange x) {
        events.set(Js.text(x.json(), "url"));
        return Reply.none();
    }

    private Reply send(Exchange x) {
        var body = x.json();
        var type = Js.text(body, "type");
        int status =
                Js.has(body, "data")
                        ? events.send(type, Js.object(body, "data"))
                        : events.send(type);
        return Reply.ok(Js.of("type", type, "status", status, "acknowledged", status == 204));
    }
}
