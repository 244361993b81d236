package hikari.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the routes take against Discord's OpenAPI document, both ways, where that is at hand.
class OpenApiTest {
    private final Map<String, JsonObject> operations = new TreeMap<>();
    private JsonObject document;

    @BeforeEach
    void read() throws Exception {
        document = RouteTableTest.read("openapi.json");
        document.getJsonObject("paths")
                .values()
                .forEach(path ->
                        path.asJsonObject()
                                .forEach((method, operation) -> {
                                    if (method.matches("get|put|post|patch|delete")) {
                                        var it = operation.asJsonObject();
                                        operations.put(it.getString("operationId"), it);
                                    }
                                }));
    }

    @Test
    void everyOperationTakesWhatDiscordTakes() throws Exception {
        var comparison = new BodyComparison();
        var differences = new TreeSet<String>();
        for (var entry : byOperation().entrySet()) {
            var id = entry.getKey();
            var operation = operations.get(id);
            var routes = entry.getValue();
            note(differences, id + " query", names(routes, Route::queries), queries(operation));
            var form = names(routes, Route::form);
            if (!form.isEmpty()) {
                note(differences, id + " form", form, parts(operation));
            }
            var schema = body(operation, "application/json");
            for (var route : routes) {
                if (route.body() == Void.class && !schema.isEmpty()) {
                    differences.add("missing %s body".formatted(id));
                } else if (route.body() != Void.class && schema.isEmpty()) {
                    differences.add("surplus %s body".formatted(id));
                }
                comparison.compare(
                        route.body(), routes.stream().<Type>map(Route::body).toList(), schema);
            }
        }
        differences.addAll(comparison.differences());
        var mended = new TreeSet<>(Faults.REASONS.keySet());
        mended.removeAll(differences);
        differences.removeAll(Faults.REASONS.keySet());
        assertThat(differences).as("differences without a reason").isEmpty();
        assertThat(mended).as("reasons without a difference").isEmpty();
    }

    private static void note(
            Set<String> differences, String where, Set<String> ours, Set<String> theirs) {
        ours.stream()
                .filter(name -> !theirs.contains(name))
                .forEach(name -> differences.add("surplus %s %s".formatted(where, name)));
        theirs.stream()
                .filter(name -> !ours.contains(name))
                .forEach(name -> differences.add("missing %s %s".formatted(where, name)));
    }

    private static Set<String> names(
            List<Route<?>> routes, Function<Route<?>, List<String>> which) {
        var names = new TreeSet<String>();
        routes.forEach(route -> names.addAll(which.apply(route)));
        return names;
    }

    /// The parts of a form that are no members of the JSON that the operation takes as well.
    private Set<String> parts(JsonObject operation) {
        var parts = members(operation, "multipart/form-data");
        parts.removeAll(members(operation, "application/json"));
        return parts;
    }

    private Set<String> members(JsonObject operation, String type) {
        var members = new TreeSet<String>();
        body(operation, type).stream()
                .flatMap(schema -> schema.objects().stream())
                .forEach(object -> members.addAll(object.members().keySet()));
        return members;
    }

    /// The routes of each operation of the document.
    private Map<String, List<Route<?>>> byOperation() throws IllegalAccessException {
        var byOperation = new LinkedHashMap<String, List<Route<?>>>();
        RouteTableTest.routes()
                .forEach((name, route) -> {
                    var id = RouteTableTest.operationId(name);
                    if (operations.containsKey(id)) {
                        byOperation.computeIfAbsent(id, key -> new ArrayList<>()).add(route);
                    }
                });
        return byOperation;
    }

    private Set<String> queries(JsonObject operation) {
        var names = new TreeSet<String>();
        if (operation.containsKey("parameters")) {
            for (var parameter : operation.getJsonArray("parameters")) {
                if (parameter.asJsonObject().getString("in", "").equals("query")) {
                    names.add(parameter.asJsonObject().getString("name"));
                }
            }
        }
        return names;
    }

    private List<Schema> body(JsonObject operation, String type) {
        if (!operation.containsKey("requestBody")) {
            return List.of();
        }
        var content =
                operation.getJsonObject("requestBody").getJsonObject("content").getJsonObject(type);
        return content == null
                ? List.of()
                : List.of(new Schema(document, content.getJsonObject("schema")));
    }
}
