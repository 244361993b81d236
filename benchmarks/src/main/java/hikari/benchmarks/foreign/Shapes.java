package hikari.benchmarks.foreign;

import hikari.api.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes one JSON object: by name what our builders make, to be compared with what discord.js
/// makes.
///
/// Run by `.ci/interop`; the other side is `.ci/foreign/builders.mjs`.
public final class Shapes {
    private Shapes() {}

    public static void main(String[] arguments) throws Exception {
        var shapes = new LinkedHashMap<String, Object>();
        MessageShapes.addTo(shapes);
        FieldShapes.addTo(shapes);
        CommandShapes.addTo(shapes);
        System.out.println(json(shapes));
    }

    private static String json(Map<String, Object> shapes) throws Exception {
        try (var jsonb = Json.create()) {
            return shapes.entrySet().stream()
                    .map(shape ->
                            "\"%s\":%s"
                                    .formatted(
                                            shape.getKey(), Json.encode(jsonb, shape.getValue())))
                    .collect(Collectors.joining(",\n", "{", "}"));
        }
    }
}
