package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Polls as Discord answers them.
final class Polls {
    private static final long DAY = 24;

    private Polls() {}

    /// {@return the poll object of a request}
    static JsonObject opened(JsonObject request, Instant now) {
        var answers = new ArrayList<JsonObject>();
        for (var answer : Js.objects(request, "answers")) {
            answers.add(Js.with(answer, "answer_id", answers.size() + 1));
        }
        return Js.of(
                "question", Js.object(request, "question"),
                "answers", answers,
                "expiry", now.plus(Duration.ofHours(Js.number(request, "duration", DAY))),
                "allow_multiselect", Js.flag(request, "allow_multiselect"),
                "layout_type", Js.number(request, "layout_type", 1),
                "results", Js.of("is_finalized", false, "answer_counts", List.of()));
    }
}
