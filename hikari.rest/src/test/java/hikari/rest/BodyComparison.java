package hikari.rest;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Compares what is sent, or what is read of answers, with what Discord's OpenAPI document says of
/// it, member by member and all the way down.
final class BodyComparison {
    private final Set<String> differences = new TreeSet<>();
    private final Set<List<Object>> compared = new HashSet<>();
    private final Map<Class<?>, Set<String>> unknown = new HashMap<>();
    private final Values values;

    /// Is told of each member, with its type and what the document says of it.
    interface Values {
        /// A member, as `Record.member`.
        void compare(String member, Type ours, List<Schema> theirs);
    }

    /// Compares names only.
    BodyComparison() {
        this((member, ours, theirs) -> {});
    }

    /// Compares names, and has values compared.
    BodyComparison(Values values) {
        this.values = values;
    }

    /// `surplus Record.member` for what only we have, `missing Record.member` for what only Discord
    /// has.
    Set<String> differences() {
        var all = new TreeSet<>(differences);
        all.addAll(surplus());
        return all;
    }

    /// Compares one of the bodies of an operation: what others of them have is not missing.
    void compare(Type ours, List<Type> all, List<Schema> theirs) {
        var elsewhere = new HashSet<String>();
        for (var each : all) {
            Shape.holder(each)
                    .ifPresent(type -> elsewhere.addAll(Shape.of(type).members().keySet()));
        }
        compare(ours, theirs, elsewhere);
    }

    private void compare(Type ours, List<Schema> theirs, Set<String> elsewhere) {
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
            compare(Shape.of(type.get()), objects, elsewhere);
        }
    }

    private void compareAlternatives(Class<?> union, List<Schema> theirs) {
        var ours = Shape.alternatives(union);
        var by = Shape.discriminator(union);
        var undecided = new ArrayList<Schema>();
        for (var each : theirs) {
            var values = each.values(by);
            if (values.isEmpty()) {
                undecided.add(each);
            }
            var several = new HashSet<String>();
            values.stream()
                    .filter(ours::containsKey)
                    .forEach(value -> several.addAll(ours.get(value).members().keySet()));
            for (var value : values) {
                if (ours.containsKey(value)) {
                    compare(ours.get(value), List.of(each), several);
                } else {
                    differences.add("missing %s with %s %s".formatted(name(union), by, value));
                }
            }
        }
        if (!undecided.isEmpty()) {
            compare(Shape.of(union), undecided, Set.of());
        }
    }

    private void compare(Shape ours, List<Schema> theirs, Set<String> elsewhere) {
        var members = new LinkedHashMap<String, List<Schema>>();
        for (var each : theirs) {
            each.members()
                    .forEach((name, schemas) ->
                            members.computeIfAbsent(name, key -> new ArrayList<>())
                                    .addAll(schemas));
        }
        only(members, ours.members()).stream()
                .filter(name -> !elsewhere.contains(name))
                .forEach(name -> note("missing", ours, name));
        // Surplus is what none of the operations has that a record occurs in.
        unknown.merge(
                ours.type(),
                only(ours.members(), members),
                (one, other) -> {
                    var both = new TreeSet<>(one);
                    both.retainAll(other);
                    return both;
                });
        ours.members()
                .forEach((name, type) -> {
                    var schemas = members.getOrDefault(name, List.of());
                    values.compare(name(ours.type()) + "." + name, type, schemas);
                    compare(type, schemas, Set.of());
                });
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
