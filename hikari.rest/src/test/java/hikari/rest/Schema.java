package hikari.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
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
        for (var held : List.of("items", "additionalProperties")) {
            if (part.containsKey(held) && part.get(held) instanceof JsonObject inner) {
                collect(inner, found);
            }
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

    /// The values that the document lists for it, as text; of an array those of its elements.
    Set<String> constants() {
        var constants = new TreeSet<String>();
        collectConstants(node, constants);
        return constants;
    }

    private void collectConstants(JsonObject part, Set<String> constants) {
        if (part.containsKey("$ref")) {
            var name = part.getString("$ref").replaceAll(".*/", "");
            collectConstants(schemas().getJsonObject(name), constants);
        }
        if (part.containsKey("const")) {
            constants.add(text(part.get("const")));
        }
        if (part.containsKey("enum")) {
            part.getJsonArray("enum").forEach(each -> constants.add(text(each)));
        }
        for (var union : List.of("oneOf", "anyOf", "allOf")) {
            if (part.containsKey(union)) {
                part.getJsonArray(union)
                        .forEach(each -> collectConstants(each.asJsonObject(), constants));
            }
        }
        for (var held : List.of("items", "additionalProperties")) {
            if (part.containsKey(held) && part.get(held) instanceof JsonObject inner) {
                collectConstants(inner, constants);
            }
        }
    }

    /// The kinds of JSON that fit, other than `null`.
    Set<String> kinds() {
        var kinds = new TreeSet<String>();
        collectKinds(node, kinds);
        kinds.remove("null");
        return kinds;
    }

    private void collectKinds(JsonObject part, Set<String> kinds) {
        if (part.containsKey("$ref")) {
            var name = part.getString("$ref").replaceAll(".*/", "");
            collectKinds(schemas().getJsonObject(name), kinds);
        }
        switch (part.get("type")) {
            case JsonArray several -> several.forEach(each -> kinds.add(text(each)));
            case null -> {}
            case JsonValue one -> kinds.add(text(one));
        }
        for (var union : List.of("oneOf", "anyOf", "allOf")) {
            if (part.containsKey(union)) {
                part.getJsonArray(union).forEach(each -> collectKinds(each.asJsonObject(), kinds));
            }
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
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
