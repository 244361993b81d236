package hikari.runtime.pack;

import hikari.api.Flags;
import hikari.api.OpenEnum;
import hikari.api.Settable;
import hikari.api.Snowflake;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Knows how each type is packed; found by reflection when a type is first asked for. Used by one
/// thread at a time; what it answers is thread-safe.
final class Packings {
    private static final Map<Type, Packing<?>> SCALARS =
            Map.ofEntries(
                    Map.entry(boolean.class, BooleanPacking.INSTANCE),
                    Map.entry(Boolean.class, BooleanPacking.INSTANCE),
                    Map.entry(int.class, ScalarPacking.INT),
                    Map.entry(Integer.class, ScalarPacking.INT),
                    Map.entry(long.class, ScalarPacking.LONG),
                    Map.entry(Long.class, ScalarPacking.LONG),
                    Map.entry(double.class, ScalarPacking.DOUBLE),
                    Map.entry(Double.class, ScalarPacking.DOUBLE),
                    Map.entry(String.class, TextPacking.INSTANCE),
                    Map.entry(Snowflake.class, ScalarPacking.ID),
                    Map.entry(Instant.class, ScalarPacking.INSTANT),
                    Map.entry(URI.class, ScalarPacking.ADDRESS),
                    Map.entry(JsonValue.class, ScalarPacking.JSON),
                    Map.entry(JsonObject.class, ScalarPacking.JSON));

    private final Map<Type, Packing<?>> known = new HashMap<>(SCALARS);

    /// {@return how values of a type are packed}
    ///
    /// @param type as a record declares it
    /// @throws IllegalArgumentException for a type that nobody taught this class
    @SuppressWarnings("unchecked")
    Packing<Object> any(Type type) {
        var packing = known.get(type);
        if (packing == null) {
            packing =
                    type instanceof ParameterizedType generic
                            ? generic(generic)
                            : plain((Class<?>) type);
            known.put(type, packing);
        }
        return (Packing<Object>) packing;
    }

    /// {@return how records of this type are packed, nothing left out}
    ///
    /// @param type a record
    RecordPacking<?> recordOf(Class<?> type) {
        return (RecordPacking<?>) (Packing<?>) any(type);
    }

    private Packing<?> generic(ParameterizedType type) {
        var arguments = type.getActualTypeArguments();
        var raw = (Class<?>) type.getRawType();
        if (raw == Flags.class) {
            return FlagsPacking.of((Class<?>) arguments[0]);
        }
        var first = any(arguments[0]);
        if (raw == Optional.class) {
            return new OptionalPacking<>(first);
        }
        if (raw == Settable.class) {
            return new SettablePacking<>(first);
        }
        if (raw == List.class) {
            return new ListPacking<>(first);
        }
        if (raw == Map.class) {
            return new MapPacking<>(first, any(arguments[1]));
        }
        throw new IllegalArgumentException("No way to pack a " + type);
    }

    private Packing<?> plain(Class<?> type) {
        if (type.isRecord()) { // known before its components are looked at: they may contain it
            var packing = RecordPacking.of(type);
            known.put(type, packing);
            return packing.learn(this, List.of());
        }
        if (type.isEnum()) {
            return new EnumPacking<>(type.getEnumConstants(), null);
        }
        if (OpenEnum.class.isAssignableFrom(type) && type.isSealed()) {
            return openEnum(type);
        }
        if (type.isSealed()) {
            var packing = new UnionPacking<>();
            known.put(type, packing);
            return packing.learn(type, this, List.of());
        }
        throw new IllegalArgumentException("No way to pack a " + type);
    }

    private Packing<?> openEnum(Class<?> type) {
        Object[] constants = {};
        Packing<Object> unknown = null;
        for (var permitted : type.getPermittedSubclasses()) {
            if (permitted.isEnum()) {
                constants = permitted.getEnumConstants();
            } else {
                unknown = any(permitted);
            }
        }
        return new EnumPacking<>(constants, unknown);
    }
}
