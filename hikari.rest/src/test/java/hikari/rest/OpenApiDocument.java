package hikari.rest;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Discord's OpenAPI document.
///
/// @param document all of it
/// @param operations its operations by their ids
record OpenApiDocument(JsonObject document, Map<String, JsonObject> operations) {

    /// The document, where it is at hand.
    static OpenApiDocument read() throws IOException {
        var document = RouteTableTest.read("openapi.json");
        var operations = new TreeMap<String, JsonObject>();
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
        return new OpenApiDocument(document, operations);
    }

    /// Our routes of each operation of the document.
    Map<String, List<Route<?>>> routes() throws IllegalAccessException {
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

    Set<String> queries(String id) {
        var names = new TreeSet<String>();
        var operation = operations.get(id);
        if (operation.containsKey("parameters")) {
            for (var parameter : operation.getJsonArray("parameters")) {
                if (parameter.asJsonObject().getString("in", "").equals("query")) {
                    names.add(parameter.asJsonObject().getString("name"));
                }
            }
        }
        return names;
    }

    /// The parts of a form that are no members of the JSON that the operation takes as well.
    Set<String> parts(String id) {
        var parts = members(body(id, "multipart/form-data"));
        parts.removeAll(members(body(id, "application/json")));
        return parts;
    }

    private static Set<String> members(List<Schema> body) {
        var members = new TreeSet<String>();
        body.stream()
                .flatMap(schema -> schema.objects().stream())
                .forEach(object -> members.addAll(object.members().keySet()));
        return members;
    }

    /// What an operation takes of this type; nothing when it takes none.
    List<Schema> body(String id, String type) {
        var operation = operations.get(id);
        return operation.containsKey("requestBody")
                ? content(operation.getJsonObject("requestBody"), type)
                : List.of();
    }

    /// What an operation answers as JSON when all is well; nothing when it answers no JSON.
    List<Schema> answers(String id) {
        var answers = new ArrayList<Schema>();
        operations
                .get(id)
                .getJsonObject("responses")
                .forEach((status, answer) -> {
                    if (status.startsWith("2")) {
                        answers.addAll(content(answer.asJsonObject(), "application/json"));
                    }
                });
        return answers;
    }

    private List<Schema> content(JsonObject holder, String type) {
        var content =
                holder.containsKey("content")
                        ? holder.getJsonObject("content").getJsonObject(type)
                        : null;
        return content == null
                ? List.of()
                : List.of(new Schema(document, content.getJsonObject("schema")));
    }
}
