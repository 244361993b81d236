package hikari.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the interfaces say of Discord's operations, against Discord's own table, where that is at
/// hand.
class OperationJavadocTest {
    /// Operations that the documentation has two sections for, of which the table names one.
    private static final Map<String, String> MORE_SECTIONS =
            Map.of("create_thread", "Start Thread in Forum or Media Channel");

    /// What they are for is no operation of Discord's.
    private static final Set<String> WITHOUT_OPERATIONS =
            Set.of("Reasoned", "RestClient", "TokenSource");

    @Test
    void everyOperationIsThereWithSectionPermissionsReasonAndEvents() throws Exception {
        var said = ApiJavadoc.all();
        var incomplete = new TreeSet<String>();
        var table = RouteTableTest.read("rest-operations.json");
        for (var each : table.getJsonArray("operations")) {
            var operation = each.asJsonObject();
            var missing = missing(said, operation);
            if (!missing.isEmpty()) {
                incomplete.add(operation.getString("operationId") + " " + missing);
            }
        }
        for (var each : table.getJsonArray("docsOnly")) {
            var heading = each.asJsonObject().getString("heading");
            if (said.stream().noneMatch(method -> method.isAbout(heading))) {
                incomplete.add(heading);
            }
        }
        assertThat(incomplete).as("operations of which not all is said").isEmpty();
    }

    @Test
    void everyMethodSaysWhereToRead() throws Exception {
        var silent =
                ApiJavadoc.all().stream()
                        .filter(method -> !WITHOUT_OPERATIONS.contains(method.type()))
                        .filter(method -> !method.saysWhereToRead())
                        .collect(Collectors.groupingBy(ApiJavadoc::type, Collectors.toList()));
        assertThat(silent).as("methods that name no section").isEmpty();
    }

    /// What none of the methods says that are about an operation.
    private static List<String> missing(List<ApiJavadoc> all, JsonObject operation) {
        var text =
                all.stream()
                        .filter(method -> isAbout(method, operation))
                        .map(ApiJavadoc::text)
                        .collect(Collectors.joining(" "));
        var missing = new ArrayList<String>();
        if (text.isEmpty()) {
            missing.add("section");
        }
        if (operation.getBoolean("auditLogReason") && !text.contains("Takes a reason")) {
            missing.add("reason");
        }
        for (var list : List.of("firesEvents", "permissionsMentioned")) {
            operation.getJsonArray(list).getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .filter(word -> !ApiJavadoc.says(text, word))
                    .forEach(missing::add);
        }
        return missing;
    }

    private static boolean isAbout(ApiJavadoc method, JsonObject operation) {
        var id = operation.getString("operationId");
        return operation.isNull("doc")
                ? method.text().contains("@see \"Discord OpenAPI: %s\"".formatted(id))
                : method.isAbout(operation.getString("doc").replaceAll(".* ## ", ""))
                        || method.isAbout(MORE_SECTIONS.getOrDefault(id, "no other"));
    }
}
