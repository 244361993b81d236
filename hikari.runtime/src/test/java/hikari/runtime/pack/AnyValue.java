package hikari.runtime.pack;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.Snowflake;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Makes any value of a type, by reflection: also such as Discord would not send.
final class AnyValue {
    private final Random random;
    private int depth;

    AnyValue(long seed) {
        random = new Random(seed);
    }

    /// {@return a value}
    Object of(Type type) {
        return type instanceof ParameterizedType generic
                ? generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments())
                : plain((Class<?>) type);
    }

    private boolean chance() {
        return depth < 6 && random.nextInt(3) > 0;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object generic(Class<?> raw, Type[] arguments) {
        if (raw == Flags.class) {
            return new Flags((Class) arguments[0], number());
        }
        if (raw == Optional.class) {
            return chance() ? Optional.of(of(arguments[0])) : Optional.empty();
        }
        if (raw == Settable.class) {
            return switch (random.nextInt(3)) {
                case 0 -> Settable.unset();
                case 1 -> Settable.ofNull();
                default -> Settable.of(of(arguments[0]));
            };
        }
        int size = chance() ? random.nextInt(4) : 0;
        if (raw == List.class) {
            return IntStream.range(0, size).mapToObj(_ -> of(arguments[0])).toList();
        }
        return size == 0 ? Map.of() : Map.of(of(arguments[0]), of(arguments[1]));
    }

    private Object plain(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class || type == Integer.class) {
            return (int) number();
        }
        if (type == long.class || type == Long.class) {
            return number();
        }
        if (type == double.class || type == Double.class) {
            return random.nextInt(3) / 2.0;
        }
        return type == String.class ? text() : object(type);
    }

    private Object object(Class<?> type) {
        if (type == Snowflake.class) {
            return Snowflake.of(number());
        }
        if (type == Instant.class) {
            return instant();
        }
        if (type == URI.class) {
            return URI.create("https://discord.com/" + random.nextInt());
        }
        if (type == JsonObject.class || type == JsonValue.class) {
            return Json.createObjectBuilder().add("a", number()).addNull("ä").build();
        }
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        var permitted = type.getPermittedSubclasses();
        return of(permitted[random.nextInt(permitted.length)]);
    }

    private Object record(Class<?> type) {
        depth++;
        try {
            var types = new ArrayList<Class<?>>();
            var values = new ArrayList<>();
            for (var component : type.getRecordComponents()) {
                types.add(component.getType());
                values.add(of(component.getGenericType()));
            }
            return type.getConstructor(types.toArray(Class<?>[]::new))
                    .newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.toString(), e);
        } finally {
            depth--;
        }
    }

    private long number() {
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> -1 - random.nextInt(200);
            case 2 -> random.nextInt(200);
            case 3 -> Long.MIN_VALUE >>> random.nextInt(2);
            case 4 -> 1L << random.nextInt(64);
            default -> random.nextLong();
        };
    }

    private Instant instant() {
        var seconds = random.nextLong(-(1L << 36), 1L << 36);
        return switch (random.nextInt(4)) {
            case 0 -> Instant.ofEpochSecond(seconds);
            case 1 -> Instant.ofEpochSecond(seconds, random.nextInt(1_000) * 1_000_000L);
            case 2 -> Instant.ofEpochSecond(seconds, random.nextInt(1_000_000) * 1_000L);
            default ->
                    random.nextBoolean()
                            ? Instant.ofEpochSecond(seconds, random.nextInt(1_000_000_000))
                            : random.nextBoolean() ? Instant.MAX : Instant.MIN;
        };
    }

    private String text() {
        return switch (random.nextInt(9)) {
            case 0 -> "";
            case 1 -> "%016x%016x".formatted(random.nextLong(), random.nextLong());
            case 2 -> "a_%016x%016x".formatted(random.nextLong(), random.nextLong());
            case 3 -> "%016X%016X".formatted(random.nextLong(), random.nextLong());
            case 4 -> "a_" + "ä".repeat(32);
            case 5 -> "名前\uD83D\uDE00" + random.nextInt();
            case 6 -> "half \uD83D";
            case 7 -> "x".repeat(random.nextInt(300));
            default -> "Änne " + random.nextInt();
        };
    }
}
