package hikari.testkit;

import hikari.api.Flag;
import hikari.api.Flags;
import hikari.api.OpenEnum;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.interaction.DeferredMessageData;
import hikari.api.interaction.MessageResponse;
import hikari.api.interaction.UpdateMessage;
import hikari.api.json.Json;
import hikari.api.json.Tag;
import hikari.api.json.UnionBy;
import hikari.api.message.MessageFlag;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.annotation.JsonbTransient;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Values of any record, union or open enum of the API, by chance: every optional member there or
/// not, every enum known or unknown, every shape of a union.
public final class Generated {
    private static final int DEEP = 3;
    private static final int UNKNOWN_TAG = 1000;
    private static final Jsonb JSONB = Json.create();

    private final Random random;
    private int depth;

    private final Map<Class<?>, Supplier<Object>> scalars;

    /// A source of values.
    ///
    /// @param seed the same seed gives the same values
    public Generated(long seed) {
        random = new Random(seed);
        scalars =
                Map.ofEntries(
                        Map.entry(String.class, this::text),
                        Map.entry(Integer.class, this::integer),
                        Map.entry(int.class, this::integer),
                        Map.entry(Long.class, this::whole),
                        Map.entry(long.class, this::whole),
                        Map.entry(Double.class, this::number),
                        Map.entry(double.class, this::number),
                        Map.entry(Boolean.class, this::chance),
                        Map.entry(boolean.class, this::chance),
                        Map.entry(
                                BigDecimal.class,
                                () -> BigDecimal.valueOf(whole(), random.nextInt(5))),
                        Map.entry(Snowflake.class, () -> Snowflake.of(random.nextLong())),
                        Map.entry(Instant.class, this::instant),
                        Map.entry(
                                Duration.class, () -> Duration.ofSeconds(random.nextInt(100_000))),
                        Map.entry(URI.class, () -> URI.create("wss://host/" + random.nextInt())),
                        Map.entry(JsonObject.class, this::object),
                        Map.entry(JsonValue.class, () -> jakarta.json.Json.createValue(text())));
    }

    /// {@return a value of this type}
    ///
    /// @param type the type
    public <T> T value(Class<T> type) {
        return type.cast(any(type));
    }

    private Object any(Type type) {
        return type instanceof ParameterizedType generic
                ? anyGeneric(generic)
                : anyClass((Class<?>) type);
    }

    /// Responses, whose rules forbid most of what chance would put into them.
    private Optional<Object> anyResponse(Class<?> type) {
        if (type == DeferredMessageData.class) {
            var flags = chance() ? Flags.of(MessageFlag.EPHEMERAL) : Flags.none(MessageFlag.class);
            return Optional.of(new DeferredMessageData(flags));
        }
        if (type == MessageResponse.class) {
            return Optional.of(MessageResponse.of("c" + text()));
        }
        return type == UpdateMessage.class
                ? Optional.of(UpdateMessage.of(changes -> changes.content("c" + text())))
                : Optional.empty();
    }

    private Object anyClass(Class<?> type) {
        var scalar = scalars.get(type);
        if (scalar != null) {
            return scalar.get();
        }
        if (OpenEnum.class.isAssignableFrom(type)) {
            return anyEnum(type);
        }
        return type.isRecord() ? anyRecord(type) : anyUnion(type);
    }

    private Object anyGeneric(ParameterizedType type) {
        var arguments = type.getActualTypeArguments();
        var raw = type.getRawType();
        if (raw == Flags.class) {
            return flags((Class<?>) arguments[0]);
        }
        var there = depth < DEEP && chance();
        if (raw == Optional.class) {
            return there ? Optional.of(any(arguments[0])) : Optional.empty();
        }
        if (raw == Settable.class) {
            return there
                    ? Settable.of(any(arguments[0]))
                    : chance() ? Settable.unset() : Settable.ofNull();
        }
        var length = there ? 1 + random.nextInt(2) : 0;
        if (raw == List.class) {
            return IntStream.range(0, length).mapToObj(i -> any(arguments[0])).toList();
        }
        var map = new LinkedHashMap<Object, Object>();
        for (int i = 0; i < length; i++) {
            map.put(any(arguments[0]), any(arguments[1]));
        }
        return map;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <F extends Enum<F> & Flag> Object flags(Class<?> type) {
        return new Flags<>((Class<F>) (Class) type, random.nextLong());
    }

    private Object anyEnum(Class<?> type) {
        var of =
                Stream.of(type.getMethods())
                        .filter(method -> method.getName().equals("of"))
                        .findFirst()
                        .orElseThrow();
        var known =
                Stream.of(type.getClasses())
                        .filter(Class::isEnum)
                        .findFirst()
                        .orElseThrow()
                        .getEnumConstants();
        try {
            return random.nextInt(4) > 0
                    ? known[random.nextInt(known.length)]
                    : of.invoke(null, any(of.getParameterTypes()[0]));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object anyUnion(Class<?> type) {
        var shapes = shapes(type).filter(shape -> shape.isAnnotationPresent(Tag.class)).toList();
        return depth >= DEEP || random.nextInt(8) == 0
                ? unknown(type)
                : anyRecord(shapes.get(random.nextInt(shapes.size())));
    }

    private static Stream<Class<?>> shapes(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(Generated::shapes)
                : Stream.of(type);
    }

    /// A shape that nobody knows can only be read: its record holds the object that it was read
    /// from.
    private Object unknown(Class<?> union) {
        var json =
                "{\"%s\":%d,\"id\":\"%d\",\"application_id\":\"1\",\"token\":\"secret\",\"new\":[%d]}"
                        .formatted(
                                root(union).getAnnotation(UnionBy.class).value(),
                                UNKNOWN_TAG + random.nextInt(1000),
                                random.nextInt(1000),
                                random.nextInt());
        return Json.decode(JSONB, json, union);
    }

    private Object anyRecord(Class<?> type) {
        var response = anyResponse(type);
        if (response.isPresent()) {
            return response.get();
        }
        if (Stream.of(type.getRecordComponents()).anyMatch(part -> part.getName().equals("raw"))) {
            return unknown(root(type));
        }
        depth++;
        try {
            var values =
                    Stream.of(type.getRecordComponents())
                            .map(part -> anyComponent(type, part))
                            .toArray();
            return constructor(type).newInstance(values);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new AssertionError("No value of %s can be made".formatted(type.getName()), e);
        } finally {
            depth--;
        }
    }

    /// The interface that the mark is on: this one, or one above it.
    private static Class<?> root(Class<?> type) {
        return type.isAnnotationPresent(UnionBy.class)
                ? type
                : Stream.of(type.getInterfaces())
                        .filter(Class::isSealed)
                        .map(Generated::root)
                        .findFirst()
                        .orElseThrow();
    }

    private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        return type.getConstructor(
                Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
    }

    private Object anyComponent(Class<?> type, RecordComponent part) throws AssertionError {
        var tag = type.getAnnotation(Tag.class);
        if (tag != null && part.getName().equals("type")) {
            return ofCode(part.getType(), tag.value()[random.nextInt(tag.value().length)]);
        }
        return part.getAccessor().isAnnotationPresent(JsonbTransient.class)
                ? List.of()
                : any(part.getGenericType());
    }

    private static Object ofCode(Class<?> type, int code) {
        try {
            return type.getMethod("of", int.class).invoke(null, code);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private String text() {
        return random.nextInt(8) == 0
                ? ""
                : random.ints(1 + random.nextInt(12), 1, Character.MAX_CODE_POINT)
                        .filter(point ->
                                point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    private int integer() {
        return chance() ? random.nextInt(1000) : random.nextInt();
    }

    private long whole() {
        return chance() ? random.nextInt(1000) : random.nextLong();
    }

    private double number() {
        return random.nextDouble() * 1e6;
    }

    private JsonObject object() {
        return jakarta.json.Json.createObjectBuilder()
                .add(text(), integer())
                .addNull(text() + "null")
                .build();
    }

    private boolean chance() {
        return random.nextBoolean();
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L);
    }
}
