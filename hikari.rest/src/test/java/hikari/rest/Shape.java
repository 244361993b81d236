package hikari.rest;

import hikari.api.Settable;
import hikari.api.json.Inline;
import hikari.api.json.Tag;
import hikari.api.json.UnionBy;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The members that a record is written with and read from, by name, each with its type.
record Shape(Class<?> type, Map<String, Type> members) {

    /// The shape of a record; for a list, an optional or the like that of what it holds. Empty for
    /// whatever has no members of its own.
    static Optional<Class<?>> holder(Type type) {
        if (type instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw
                && Set.of(Settable.class, Optional.class, List.class, Map.class).contains(raw)) {
            var held = generic.getActualTypeArguments();
            return holder(held[held.length - 1]);
        }
        return type instanceof Class<?> plain
                        && (plain.isRecord() || isUnion(plain))
                        && !plain.getName().matches("hikari.api.(Snowflake|Flags|Settable)")
                ? Optional.of(plain)
                : Optional.empty();
    }

    static boolean isUnion(Class<?> type) {
        return type.isInterface()
                && (type.isAnnotationPresent(UnionBy.class) || above(type) != null);
    }

    /// The member that tells a union's records apart, which the union at the top names.
    static String discriminator(Class<?> union) {
        var mark = union.getAnnotation(UnionBy.class);
        return mark == null ? discriminator(above(union)) : mark.value();
    }

    /// The records of a union by the value of the member that tells them apart.
    static Map<Integer, Shape> alternatives(Class<?> union) {
        var shapes = new TreeMap<Integer, Shape>();
        for (var record : records(union)) {
            var tag = record.getAnnotation(Tag.class);
            if (tag != null) {
                for (var value : tag.value()) {
                    shapes.put(value, of(record, union));
                }
            }
        }
        return shapes;
    }

    static Shape of(Class<?> record) {
        return of(record, record);
    }

    private static Shape of(Class<?> record, Class<?> union) {
        var members = new LinkedHashMap<String, Type>();
        if (record.isRecord()) {
            collect(record, members);
        } else {
            records(record).forEach(each -> collect(each, members));
        }
        for (var each = union; each != null; each = above(each)) {
            if (each.isAnnotationPresent(UnionBy.class)) {
                members.putIfAbsent(each.getAnnotation(UnionBy.class).value(), int.class);
            }
        }
        return new Shape(record, members);
    }

    private static Class<?> above(Class<?> type) {
        for (var each : type.getInterfaces()) {
            if (isUnion(each)) {
                return each;
            }
        }
        return null;
    }

    private static List<Class<?>> records(Class<?> type) {
        if (type.isRecord()) {
            return List.of(type);
        }
        var all = new ArrayList<Class<?>>();
        var permitted = type.getPermittedSubclasses();
        for (var each : permitted == null ? new Class<?>[0] : permitted) {
            all.addAll(records(each));
        }
        return all;
    }

    private static void collect(Class<?> record, Map<String, Type> members) {
        for (var component : record.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonbTransient.class)) {
                continue;
            }
            if (component.isAnnotationPresent(Inline.class)) {
                holder(component.getGenericType()).ifPresent(inner -> collect(inner, members));
            } else {
                members.put(name(component), component.getGenericType());
            }
        }
    }

    private static String name(RecordComponent component) {
        var given = component.getAccessor().getAnnotation(JsonbProperty.class);
        return given != null && !given.value().isEmpty()
                ? given.value()
                : component.getName().replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
