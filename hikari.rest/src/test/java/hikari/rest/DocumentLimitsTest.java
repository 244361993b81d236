package hikari.rest;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.error.HikariException;
import hikari.api.error.LimitExceededException;
import hikari.api.rest.RestClient;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What can be built and called against the limits of Discord's OpenAPI document, where that is at
/// hand: what lies just outside is refused before anything is sent, what lies just inside is not.
@Timeout(120)
class DocumentLimitsTest {
    private final Fixture fixture = new Fixture();
    private final LimitWalk walk = new LimitWalk();
    private final Map<String, JsonObject> operations = new TreeMap<>();
    private final TreeSet<String> differences = new TreeSet<>();
    private JsonObject document;

    @BeforeEach
    void read() throws Exception {
        document = RouteTableTest.read("openapi.json");
        for (var path : document.getJsonObject("paths").values()) {
            for (var operation : path.asJsonObject().values()) {
                if (operation instanceof JsonObject it && it.containsKey("operationId")) {
                    operations.put(it.getString("operationId"), it);
                }
            }
        }
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /// Gives a value of a size, in each way there is.
    private interface Trial {
        List<Outcome> outcomes(double amount);
    }

    @Test
    void whatDiscordWouldRefuseIsRefusedBeforeItIsSent() throws Exception {
        for (var entry : RouteTableTest.routes().entrySet()) {
            var id = RouteTableTest.operationId(entry.getKey());
            var operation = operations.get(id);
            if (operation != null) {
                var body = body(operation);
                walk.walk(entry.getValue().body(), body);
                queries(id, operation, entry.getValue());
                whole(id, body);
            }
        }
        filters();
        walk.limits()
                .forEach((member, bounds) ->
                        bounds.forEach((measure, bound) -> compare(member, measure, bound)));
        assertThat(walk.limits()).hasSizeGreaterThan(100);
        var mended = new TreeSet<>(LimitFaults.REASONS.keySet());
        mended.removeAll(differences);
        differences.removeAll(LimitFaults.REASONS.keySet());
        assertThat(differences).as("differences without a reason").isEmpty();
        assertThat(mended).as("reasons without a difference").isEmpty();
    }

    private void queries(String id, JsonObject operation, Route<?> route) {
        parameters(operation)
                .forEach((name, bounds) -> {
                    if (route.queries().contains(name) && !isFiltered(id, name)) {
                        bounds.forEach((measure, bound) ->
                                call("%s?%s".formatted(id, name), name, measure, bound));
                    }
                });
    }

    private static boolean isFiltered(String id, String name) {
        var filter = Arguments.FILTERS.get(id);
        return filter != null && Shape.of(filter).members().containsKey(name);
    }

    /// Queries that a record holds.
    private void filters() {
        Arguments.FILTERS.forEach((id, filter) -> {
            var limits = parameters(operations.get(id));
            Shape.of(filter)
                    .members()
                    .forEach((name, type) -> {
                        var member = new LimitWalk.Member(filter, name, type);
                        limits.getOrDefault(name, Map.of())
                                .forEach((measure, bound) -> compare(member, measure, bound));
                    });
        });
    }

    private Map<String, Map<Measure, Bound>> parameters(JsonObject operation) {
        var limits = new TreeMap<String, Map<Measure, Bound>>();
        if (operation.containsKey("parameters")) {
            for (var each : operation.getJsonArray("parameters")) {
                var parameter = each.asJsonObject();
                if (parameter.getString("in").equals("query")) {
                    var schema = new Schema(document, parameter.getJsonObject("schema"));
                    var bounds = new TreeMap<>(Bound.of(schema));
                    bounds.values().removeIf(bound -> !bound.limits());
                    limits.put(parameter.getString("name"), bounds);
                }
            }
        }
        return limits;
    }

    /// Bodies that are lists or maps.
    private void whole(String id, List<Schema> body) {
        for (var schema : body) {
            Bound.of(schema)
                    .forEach((measure, bound) -> call(id + " body", "\\w+", measure, bound));
        }
    }

    private void compare(LimitWalk.Member member, Measure measure, Bound bound) {
        if (Arguments.CALLS.containsKey(member + " " + measure)) {
            call(member.toString(), member.name(), measure, bound);
            return;
        }
        var building = new Building(member, walk.holders());
        check(
                member.toString(),
                measure,
                bound,
                amount ->
                        building.outcomes(
                                member.name(),
                                type -> Amounts.of(type, member.name(), measure, amount)));
    }

    private void call(String what, String field, Measure measure, Bound bound) {
        if (bound.limits()) {
            var call = Arguments.CALLS.get(what + " " + measure);
            check(
                    what,
                    measure,
                    bound,
                    amount -> call == null ? List.of() : List.of(sent(call, field, (int) amount)));
        }
    }

    private Outcome sent(BiConsumer<RestClient, Integer> call, String field, int amount) {
        fixture.server.received().clear();
        // The limit over all operations is to have room for the call.
        fixture.clock.advance(Duration.ofSeconds(2));
        try {
            call.accept(fixture.client, amount);
        } catch (LimitExceededException e) {
            assertThat(e.field()).matches(".*\\b" + field + "\\b.*");
            assertThat(fixture.server.received()).isEmpty();
            return Outcome.REFUSED;
        } catch (HikariException e) {
            // The server answers with nothing of use: that it was asked is what counts.
            assertThat(fixture.server.received()).isNotEmpty();
        }
        return Outcome.TAKEN;
    }

    private void check(String what, Measure measure, Bound bound, Trial trial) {
        if (Double.isFinite(bound.max())) {
            note(what, measure, bound.max(), true, trial);
            note(what, measure, bound.max() + step(bound), false, trial);
        }
        if (Double.isFinite(bound.min()) && (bound.min() != 0 || measure.isNumber())) {
            note(what, measure, bound.min(), true, trial);
            note(what, measure, bound.min() - step(bound), false, trial);
        }
    }

    /// What has a largest value of one is no whole number.
    private static double step(Bound bound) {
        return bound.max() == 1 ? 0.5 : 1;
    }

    private void note(String what, Measure measure, double amount, boolean inside, Trial trial) {
        var outcomes = trial.outcomes(amount);
        var size = "%s: %s".formatted(what, measure.words(amount));
        if (outcomes.isEmpty()) {
            differences.add("unchecked %s %s".formatted(what, measure));
        } else if (inside
                && outcomes.contains(Outcome.REFUSED)
                && !outcomes.contains(Outcome.TAKEN)) {
            differences.add("refuses " + size);
        } else if (!inside && outcomes.contains(Outcome.TAKEN)) {
            differences.add("takes " + size);
        } else if (!inside && !outcomes.contains(Outcome.REFUSED)) {
            differences.add("unclear " + size);
        }
    }

    private List<Schema> body(JsonObject operation) {
        var bodies = new ArrayList<Schema>();
        if (operation.containsKey("requestBody")) {
            var content = operation.getJsonObject("requestBody").getJsonObject("content");
            var form = content.getJsonObject("multipart/form-data");
            var json = content.getJsonObject("application/json");
            if (json != null) {
                bodies.add(new Schema(document, json.getJsonObject("schema")));
            } else if (form != null) {
                bodies.add(new Schema(document, form.getJsonObject("schema")));
            }
        }
        return bodies;
    }
}
