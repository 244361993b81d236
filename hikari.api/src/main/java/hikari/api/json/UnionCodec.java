package hikari.api.json;

import hikari.api.error.HikariException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Shapes of one object that a member tells apart; see [UnionBy].
final class UnionCodec implements Codec<Object> {
    private final Class<?> type;
    private final String member;
    private final Map<String, Class<?>> shapes = new HashMap<>();
    private final Optional<Class<?>> unknown;
    private final NameTable discriminator;
    private final List<String> names;
    private final NameTable tags;
    private final @Nullable Codec<Object>[] byTag;
    private final Codecs codecs;

    UnionCodec(Class<?> type, Codecs codecs) {
        this.type = type;
        this.codecs = codecs;
        member = discriminator(type).orElseThrow(() -> unmarked(type));
        var records = leaves(type).toList();
        records.forEach(this::add);
        unknown = fallback(records);
        discriminator = new NameTable(List.of(member));
        names = List.copyOf(shapes.keySet());
        tags = new NameTable(names);
        byTag = arrayOf(names.size());
    }

    /// The member that tells the shapes of this type's union apart, if it belongs to one.
    static Optional<String> discriminator(Class<?> type) {
        var mark = type.getAnnotation(UnionBy.class);
        return mark != null
                ? Optional.of(mark.value())
                : Stream.of(type.getInterfaces())
                        .map(UnionCodec::discriminator)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // no array of a generic type can be made otherwise
    private static @Nullable Codec<Object>[] arrayOf(int length) {
        return new Codec[length];
    }

    private static HikariException unmarked(Class<?> type) {
        return new HikariException("Mark the union %s with @UnionBy".formatted(type.getName()));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        var permitted = type.getPermittedSubclasses();
        return permitted == null
                ? Stream.of(type)
                : Stream.of(permitted).flatMap(UnionCodec::leaves).distinct();
    }

    private static Optional<Class<?>> fallback(List<Class<?>> records) {
        return records.stream().filter(shape -> !shape.isAnnotationPresent(Tag.class)).findFirst();
    }

    private void add(Class<?> shape) {
        var tag = shape.getAnnotation(Tag.class);
        if (tag != null) {
            for (var value : tag.value()) {
                shapes.put(Integer.toString(value), shape);
            }
            for (var name : tag.names()) {
                shapes.put(name, shape);
            }
        }
    }

    @Override
    public Object read(JsonValue json) {
        if (!(json instanceof JsonObject object)) {
            throw Misfit.expected("an object", json);
        }
        var shape = shapes.get(tagOf(object));
        if (shape == null) {
            shape =
                    unknown.orElseThrow(() ->
                            Misfit.expected("one of the kinds of " + type.getSimpleName(), object));
        }
        return codecs.of(shape).read(object);
    }

    @Override
    public Object read(JsonBytes in) {
        if (in.peek() != '{') {
            return read(in.tree());
        }
        var number = peekTag(in);
        var shape = number < 0 ? unknown.map(codecs::of) : Optional.of(shapeOf(number));
        return shape.map(codec -> codec.read(in)).orElseGet(() -> read(in.tree()));
    }

    /// The number of the object's tag; -1 when it has none that is known. Passes nothing.
    private int peekTag(JsonBytes in) {
        var from = in.position();
        var found = -1;
        in.open('{');
        if (in.peek() != '}') {
            do {
                if (in.name(discriminator) >= 0) {
                    found = tags.find(scalar(in));
                    break;
                }
                in.skim();
            } while (in.passes(','));
        }
        in.leave();
        in.goTo(from);
        return found;
    }

    private static String scalar(JsonBytes in) {
        if (in.peek() == '"') {
            return in.string();
        }
        var from = in.position();
        in.skip();
        return new String(in.bytes(), from, in.position() - from, StandardCharsets.UTF_8).strip();
    }

    /// Resolved at first use, not before: unions contain themselves.
    private Codec<Object> shapeOf(int number) {
        var codec = byTag[number];
        if (codec == null) {
            codec = codecs.of(Objects.requireNonNull(shapes.get(names.get(number))));
            byTag[number] = codec;
        }
        return codec;
    }

    private String tagOf(JsonObject object) {
        return switch (object.get(member)) {
            case JsonString string -> string.getString();
            case JsonNumber number -> number.toString();
            case null, default -> "";
        };
    }

    @Override
    public void write(JsonGenerator out, Object value) {
        codecs.of(value.getClass()).write(out, value);
    }
}
