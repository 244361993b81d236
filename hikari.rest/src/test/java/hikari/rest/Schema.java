package hikari.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A schema of an OpenAPI document, with what it refers to.
record Schema(JsonObject document, JsonObject node) {

    /// The objects that fit: itself, or each of its alternatives; for an array those of its
    /// elements.
    List<Schema> objects() {
        var found = new ArrayList<Schema>();
        collect(node, found);
        return found;
    }

    private void collect(JsonObject part, List<Schema> found) {
        if (part.containsKey("$ref")) {
            var name = part.getString("$ref").replaceAll(".*/", "");
            collect(schemas().getJsonObject(name), found);
            return;
        }
        if (part.containsKey("properties")) {
            found.add(new Schema(document, part));
        }
        for (var union : List.of("oneOf", "anyOf", "allOf")) {
            if (part.containsKey(union)) {
                part.getJsonArray(union).forEach(each -> collect(each.asJsonObject(), found));
            }
        }
        if (part.containsKey("items")) {
            collect(part.getJsonObject("items"), found);
        }
    }

    /// What a value may be: itself, or each of its alternatives, none of them a reference.
    List<Schema> alternatives() {
        if (node.containsKey("$ref")) {
            var name = node.getString("$ref").replaceAll(".*/", "");
            return new Schema(document, schemas().getJsonObject(name)).alternatives();
        }
        var found = new ArrayList<Schema>();
        for (var union : List.of("oneOf", "anyOf", "allOf")) {
            if (node.containsKey(union)) {
                node.getJsonArray(union)
                        .forEach(each ->
                                found.addAll(
                                        new Schema(document, each.asJsonObject()).alternatives()));
            }
        }
        return found.isEmpty() ? List.of(this) : found;
    }

    private JsonObject schemas() {
        return document.getJsonObject("components").getJsonObject("schemas");
    }

    /// The members of an object.
    Map<String, List<Schema>> members() {
        var members = new LinkedHashMap<String, List<Schema>>();
        var properties = node.getJsonObject("properties");
        properties.forEach((name, schema) ->
                members.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(new Schema(document, schema.asJsonObject())));
        return members;
    }

    /// The values that a member of an object may have, where they are listed.
    Set<Integer> values(String member) {
        var values = new TreeSet<Integer>();
        var property = node.getJsonObject("properties").get(member);
        if (property != null) {
            collectValues(property.asJsonObject(), values);
        }
        return values;
    }

    private static void collectValues(JsonObject part, Set<Integer> values) {
        if (part.containsKey("enum")) {
            part.getJsonArray("enum")
                    .forEach(each -> {
                        if (each instanceof JsonNumber number) {
                            values.add(number.intValue());
                        }
                    });
        }
    }
}
