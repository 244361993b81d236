package hikari.rest;

import hikari.api.OpenEnum;
import hikari.api.Settable;
import hikari.api.error.HikariException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Reads the parameters of a query from a record of the API whose components are settable: those
/// that are set, by Discord's names.
final class QueryRecord {
    private QueryRecord() {}

    static Map<String, Object> of(Record parameters) {
        var set = new LinkedHashMap<String, Object>();
        for (var component : parameters.getClass().getRecordComponents()) {
            if (value(parameters, component) instanceof Settable<?> settable) {
                settable.value().ifPresent(value -> set.put(name(component), plain(value)));
            }
        }
        return set;
    }

    private static Object value(Record parameters, RecordComponent component) {
        try {
            return component.getAccessor().invoke(parameters);
        } catch (ReflectiveOperationException e) {
            throw new HikariException("A query could not be read: " + component, e);
        }
    }

    private static Object plain(Object value) {
        return switch (value) {
            case OpenEnum<?> known -> known.code();
            case Collection<?> several -> several.stream().map(QueryRecord::plain).toList();
            default -> value;
        };
    }

    private static String name(RecordComponent component) {
        return component.getName().replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
