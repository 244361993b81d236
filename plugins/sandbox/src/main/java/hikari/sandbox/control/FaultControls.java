package hikari.sandbox.control;

import hikari.sandbox.GatewayReplay;
import hikari.sandbox.ReplaySpeed;
import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Exchange;
import hikari.sandbox.rest.Reply;
import hikari.sandbox.rest.Router;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Faults, the replay of recordings, and where interactions go.
final class FaultControls {
    private final Parts parts;
    private final AtomicReference<Optional<GatewayReplay>> replay =
            new AtomicReference<>(Optional.empty());

    FaultControls(Parts parts) {
        this.parts = parts;
    }

    void addTo(Router router) {
        router.add("POST", "/faults/gateway", this::gatewayFault)
                .add("DELETE", "/faults/gateway", this::clearGateway)
                .add(
                        "GET",
                        "/faults/rest",
                        x -> Reply.ok(Js.array(parts.rest().faults().waiting())))
                .add("POST", "/faults/rest", this::restFault)
                .add("DELETE", "/faults/rest", this::clearRest)
                .add("PUT", "/endpoint", this::endpoint)
                .add("POST", "/replay", this::play)
                .add("GET", "/replay", this::playing);
    }

    private Reply gatewayFault(Exchange x) {
        return Reply.ok(Js.of("met", parts.gateway().faults().inject(x.json())));
    }

    private Reply clearGateway(Exchange x) {
        parts.gateway().faults().clear();
        return Reply.none();
    }

    private Reply restFault(Exchange x) {
        parts.rest().faults().inject(x.json());
        told();
        return Reply.created(Js.array(parts.rest().faults().waiting()));
    }

    private Reply clearRest(Exchange x) {
        parts.rest().faults().clear();
        told();
        return Reply.none();
    }

    private void told() {
        var waiting = parts.rest().faults().waiting();
        parts.world()
                .locked(() -> parts.world().events().watched("faults", Js.of("rest", waiting)));
    }

    private Reply endpoint(Exchange x) {
        parts.interactions().set(Js.text(x.json(), "url"));
        return Reply.none();
    }

    private Reply play(Exchange x) {
        var speed =
                switch (Js.find(x.json(), "speed").orElse("full")) {
                    case "real_time" -> ReplaySpeed.REAL_TIME;
                    case "tenfold" -> ReplaySpeed.TENFOLD;
                    case "full" -> ReplaySpeed.FULL;
                    default ->
                            throw new IllegalArgumentException(
                                    "speed: must be real_time, tenfold or full");
                };
        var file = Path.of(Js.text(x.json(), "file"));
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("file: %s cannot be read".formatted(file));
        }
        replay.getAndSet(Optional.of(parts.gateway().replay(file, speed)))
                .ifPresent(GatewayReplay::close);
        return Reply.json(202, Js.of("playing", true));
    }

    private Reply playing(Exchange x) {
        var current = replay.get();
        var sent = Js.of();
        for (var session : current.map(GatewayReplay::sent).orElse(Map.of()).entrySet()) {
            sent = Js.with(sent, session.getKey(), session.getValue());
        }
        return Reply.ok(
                Js.of("playing", current.isPresent() && !current.get().isDone(), "sent", sent));
    }
}
