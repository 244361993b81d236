package hikari.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// The least and the most of something.
///
/// @param min at least; 0 of what is counted when nothing is said
/// @param max at most; infinite when nothing is said
record Bound(double min, double max) {
    /// What the document writes where there is no limit of its own: the most that Discord reads of
    /// any text or list, and the ends of the types of numbers.
    private static final Set<Double> NO_LIMIT =
            Set.of(152133d, 1521d, (double) Integer.MAX_VALUE, (double) Long.MAX_VALUE);

    boolean limits() {
        return Double.isFinite(max) || min > 0 || Double.isFinite(min) && min != 0;
    }

    /// What both of these allow, and what only one does.
    Bound or(Bound other) {
        return new Bound(Math.min(min, other.min), Math.max(max, other.max));
    }

    /// What the document says of a value, with the widest of its alternatives.
    static Map<Measure, Bound> of(Schema schema) {
        var bounds = new EnumMap<Measure, Bound>(Measure.class);
        for (var each : schema.alternatives()) {
            var node = each.node();
            switch (type(node)) {
                case "string" -> text(node, Measure.LENGTH, bounds);
                case "integer", "number" -> number(node, Measure.RANGE, bounds);
                case "array" -> {
                    add(bounds, Measure.SIZE, node, "minItems", "maxItems", 0);
                    elements(new Schema(schema.document(), node.getJsonObject("items")), bounds);
                }
                case "object" -> {
                    if (node.get("additionalProperties") instanceof JsonObject values) {
                        add(bounds, Measure.ENTRIES, node, "minProperties", "maxProperties", 0);
                        entries(new Schema(schema.document(), values), bounds);
                    }
                }
                default -> {}
            }
        }
        return bounds;
    }

    private static void elements(Schema items, Map<Measure, Bound> bounds) {
        for (var each : items.alternatives()) {
            switch (type(each.node())) {
                case "string" -> text(each.node(), Measure.ELEMENT_LENGTH, bounds);
                case "integer", "number" -> number(each.node(), Measure.ELEMENT_RANGE, bounds);
                default -> {}
            }
        }
    }

    private static void entries(Schema values, Map<Measure, Bound> bounds) {
        for (var each : values.alternatives()) {
            if (type(each.node()).equals("string")) {
                text(each.node(), Measure.ENTRY_LENGTH, bounds);
            }
        }
    }

    /// Texts of a few values or of a form have no length to speak of.
    private static void text(JsonObject node, Measure measure, Map<Measure, Bound> bounds) {
        if (!node.containsKey("enum")
                && !node.getString("format", "").matches("snowflake|date.*")) {
            add(bounds, measure, node, "minLength", "maxLength", 0);
        }
    }

    private static void number(JsonObject node, Measure measure, Map<Measure, Bound> bounds) {
        if (!node.containsKey("enum")) {
            add(bounds, measure, node, "minimum", "maximum", Double.NEGATIVE_INFINITY);
        }
    }

    private static void add(
            Map<Measure, Bound> bounds,
            Measure measure,
            JsonObject node,
            String min,
            String max,
            double least) {
        var bound =
                new Bound(amount(node, min, least), amount(node, max, Double.POSITIVE_INFINITY));
        bounds.merge(measure, bound, Bound::or);
    }

    private static double amount(JsonObject node, String name, double otherwise) {
        if (!node.containsKey(name)) {
            return otherwise;
        }
        var amount = node.getJsonNumber(name).doubleValue();
        return NO_LIMIT.contains(Math.abs(amount)) ? otherwise : amount;
    }

    private static String type(JsonObject node) {
        return switch (node.get("type")) {
            case JsonString text -> text.getString();
            case JsonArray several ->
                    several.getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString)
                            .filter(each -> !each.equals("null"))
                            .findFirst()
                            .orElse("");
            case null, default -> "";
        };
    }
}
