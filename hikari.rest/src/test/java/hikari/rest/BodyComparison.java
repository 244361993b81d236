package hikari.rest;

import hikari.api.json.UnionBy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Compares what is sent with what Discord's OpenAPI document says may be sent, member by member
/// and all the way down.
final class BodyComparison {
    private final Set<String> differences = new TreeSet<>();
    private final Set<List<Object>> compared = new HashSet<>();
    private final Map<Class<?>, Set<String>> unknown = new HashMap<>();
    private final Set<String> elsewhere = new HashSet<>();
    private Class<?> top = Void.class;

    /// `surplus Record.member` for what only we have, `missing Record.member` for what only Discord
    /// has.
    Set<String> differences() {
        var all = new TreeSet<>(differences);
        all.addAll(surplus());
        return all;
    }

    /// Compares one of the bodies that an operation takes: what others of them have is not missing.
    void compare(Type ours, List<Type> all, List<Schema> theirs) {
        elsewhere.clear();
        for (var each : all) {
            Shape.holder(each)
                    .ifPresent(type -> elsewhere.addAll(Shape.of(type).members().keySet()));
        }
        top = Shape.holder(ours).orElse(Void.class);
        compare(ours, theirs);
    }

    private void compare(Type ours, List<Schema> theirs) {
        var type = Shape.holder(ours);
        var objects = theirs.stream().flatMap(schema -> schema.objects().stream()).toList();
        if (type.isEmpty() || objects.isEmpty()) {
            return;
        }
        if (!compared.add(List.of(type.get(), objects))) {
            return;
        }
        if (Shape.isUnion(type.get())) {
            compareAlternatives(type.get(), objects);
        } else {
            compare(Shape.of(type.get()), objects);
        }
    }

    private void compareAlternatives(Class<?> union, List<Schema> theirs) {
        var ours = Shape.alternatives(union);
        var by = union.getAnnotation(UnionBy.class).value();
        var undecided = new ArrayList<Schema>();
        for (var each : theirs) {
            var values = each.values(by);
            if (values.isEmpty()) {
                undecided.add(each);
            }
            for (var value : values) {
                if (ours.containsKey(value)) {
                    compare(ours.get(value), List.of(each));
                } else {
                    differences.add("missing %s with %s %s".formatted(name(union), by, value));
                }
            }
        }
        if (!undecided.isEmpty()) {
            compare(Shape.of(union), undecided);
        }
    }

    private void compare(Shape ours, List<Schema> theirs) {
        var members = new LinkedHashMap<String, List<Schema>>();
        for (var each : theirs) {
            each.members()
                    .forEach((name, schemas) ->
                            members.computeIfAbsent(name, key -> new ArrayList<>())
                                    .addAll(schemas));
        }
        only(members, ours.members()).stream()
                .filter(name -> ours.type() != top || !elsewhere.contains(name))
                .forEach(name -> note("missing", ours, name));
        // Surplus is what none of the operations takes that a record is sent with.
        unknown.merge(
                ours.type(),
                only(ours.members(), members),
                (one, other) -> {
                    var both = new TreeSet<>(one);
                    both.retainAll(other);
                    return both;
                });
        ours.members()
                .forEach((name, type) -> compare(type, members.getOrDefault(name, List.of())));
    }

    private static Set<String> only(Map<String, ?> here, Map<String, ?> there) {
        var names = new TreeSet<>(here.keySet());
        names.removeAll(there.keySet());
        return names;
    }

    private void note(String what, Shape shape, String member) {
        differences.add("%s %s.%s".formatted(what, name(shape.type()), member));
    }

    private Set<String> surplus() {
        var surplus = new TreeSet<String>();
        unknown.forEach((type, names) ->
                names.forEach(
                        member -> surplus.add("surplus %s.%s".formatted(name(type), member))));
        return surplus;
    }

    private static String name(Class<?> type) {
        return type.getSimpleName();
    }
}
