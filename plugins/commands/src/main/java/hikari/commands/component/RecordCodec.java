package hikari.commands.component;

import hikari.api.Snowflake;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes a record as its values with `,` between them; `,` and `\` in texts have a `\` before. No
/// JSON, as [hikari.api.json.Json] would write it: names, quotes and braces would fill most of what
/// a custom id has room for.
///
/// @param shape the record
record RecordCodec<R>(RecordShape<R> shape) implements StateCodec<R> {
    private static final Map<Class<?>, Function<String, Object>> READERS =
            Map.of(
                    String.class, text -> text,
                    int.class, text -> Integer.parseInt(text, Character.MAX_RADIX),
                    long.class, text -> Long.parseLong(text, Character.MAX_RADIX),
                    boolean.class, text -> text.equals("1"),
                    Snowflake.class,
                            text ->
                                    Snowflake.of(
                                            Long.parseUnsignedLong(text, Character.MAX_RADIX)));

    RecordCodec {
        for (var component : shape.components()) {
            if (!READERS.containsKey(component.getType()) && !component.getType().isEnum()) {
                throw new IllegalArgumentException(
                        "'%s' of %s is none of: String, int, long, boolean, Snowflake, an enum"
                                .formatted(component.getName(), shape.type()));
            }
        }
    }

    @Override
    public String write(R state) {
        return shape.values(state).stream()
                .map(RecordCodec::text)
                .map(text -> text.replace("\\", "\\\\").replace(",", "\\,"))
                .collect(Collectors.joining(","));
    }

    private static String text(Object value) {
        return switch (value) {
            case Integer number -> Integer.toString(number, Character.MAX_RADIX);
            case Long number -> Long.toString(number, Character.MAX_RADIX);
            case Boolean flag -> flag ? "1" : "0";
            case Snowflake id -> Long.toUnsignedString(id.value(), Character.MAX_RADIX);
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    @Override
    public R read(String text) {
        var parts = parts(text);
        var components = shape.components();
        if (components.isEmpty() && text.isEmpty()) {
            return shape.create(List.of());
        }
        if (parts.size() != components.size()) {
            throw new IllegalArgumentException("'%s' is no %s".formatted(text, shape.type()));
        }
        var values = new ArrayList<Object>();
        for (int i = 0; i < parts.size(); i++) {
            values.add(value(components.get(i).getType(), parts.get(i)));
        }
        return shape.create(values);
    }

    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign == '\\' && i + 1 < text.length()) {
                part.append(text.charAt(++i));
            } else if (sign == ',') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(sign);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static Object value(Class<?> type, String text) {
        var reader = READERS.get(type);
        if (reader != null) {
            return reader.apply(text);
        }
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("%s has no %s".formatted(type, text));
    }
}
