package hikari.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// What the routes take and answer against Discord's OpenAPI document, both ways, where that is at
/// hand.
class OpenApiTest {
    @Test
    void everyOperationTakesWhatDiscordTakes() throws Exception {
        var document = OpenApiDocument.read();
        var comparison = new BodyComparison();
        var differences = new TreeSet<String>();
        for (var entry : document.routes().entrySet()) {
            var id = entry.getKey();
            var routes = entry.getValue();
            note(differences, id + " query", names(routes, Route::queries), document.queries(id));
            var form = names(routes, Route::form);
            if (!form.isEmpty()) {
                note(differences, id + " form", form, document.parts(id));
            }
            var schema = document.body(id, "application/json");
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
        check(differences, Faults.REASONS);
    }

    @Test
    void everyAnswerIsReadWhole() throws Exception {
        var document = OpenApiDocument.read();
        var values = new ValueComparison();
        var comparison = new BodyComparison(values);
        var differences = new TreeSet<String>();
        for (var entry : document.routes().entrySet()) {
            var id = entry.getKey();
            var results = entry.getValue().stream().map(Route::result).toList();
            var schema = document.answers(id);
            var isRead = results.stream().anyMatch(type -> type != Void.class);
            var isJson = results.stream().noneMatch(type -> type == byte[].class);
            if (!isRead && !schema.isEmpty()) {
                differences.add("missing %s answer".formatted(id));
            } else if (isRead && isJson && schema.isEmpty()) {
                differences.add("surplus %s answer".formatted(id));
            }
            results.forEach(type -> comparison.compare(type, results, schema));
        }
        differences.addAll(comparison.differences());
        differences.addAll(values.differences());
        check(differences, AnswerFaults.REASONS);
    }

    private static void check(Set<String> differences, Map<String, String> reasons) {
        var mended = new TreeSet<>(reasons.keySet());
        mended.removeIf(reason -> differences.stream().anyMatch(found -> fits(reason, found)));
        differences.removeIf(
                found -> reasons.keySet().stream().anyMatch(reason -> fits(reason, found)));
        assertThat(differences).as("differences without a reason").isEmpty();
        assertThat(mended).as("reasons without a difference").isEmpty();
    }

    /// A reason that ends with a star holds for all that begins so.
    private static boolean fits(String reason, String difference) {
        return reason.endsWith("*")
                ? difference.startsWith(reason.substring(0, reason.length() - 1))
                : difference.equals(reason);
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
}
