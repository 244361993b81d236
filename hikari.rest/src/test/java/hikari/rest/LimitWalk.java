package hikari.rest;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects what Discord's OpenAPI document says of each member of what is sent, all the way down.
/// Where several operations take a record, the widest counts.
final class LimitWalk {
    /// A member of a record.
    ///
    /// @param type the record
    /// @param name by Discord's name
    /// @param value its type
    record Member(Class<?> type, String name, Type value) {
        @Override
        public String toString() {
            var outer =
                    type.getEnclosingClass() == null
                            ? ""
                            : type.getEnclosingClass().getSimpleName() + ".";
            return outer + type.getSimpleName() + "." + name;
        }
    }

    private final Map<Member, Map<Measure, Bound>> limits = new LinkedHashMap<>();
    private final Map<Class<?>, Set<Member>> holders = new HashMap<>();
    private final Set<List<Object>> walked = new HashSet<>();

    /// The members that have limits.
    Map<Member, Map<Measure, Bound>> limits() {
        var limited = new LinkedHashMap<Member, Map<Measure, Bound>>();
        limits.forEach((member, bounds) -> {
            var some = new LinkedHashMap<>(bounds);
            some.values().removeIf(bound -> !bound.limits());
            if (!some.isEmpty()) {
                limited.put(member, some);
            }
        });
        return limited;
    }

    /// The members that hold each record.
    Map<Class<?>, Set<Member>> holders() {
        return holders;
    }

    /// Walks through what an operation takes.
    void walk(Type ours, List<Schema> theirs) {
        var type = Shape.holder(ours);
        var objects = theirs.stream().flatMap(schema -> schema.objects().stream()).toList();
        if (type.isEmpty() || !walked.add(List.of(type.get(), objects))) {
            return;
        }
        if (!Shape.isUnion(type.get())) {
            members(Shape.of(type.get()), objects);
            return;
        }
        var alternatives = Shape.alternatives(type.get());
        for (var each : objects) {
            for (var value : each.values(Shape.discriminator(type.get()))) {
                if (alternatives.containsKey(value)) {
                    members(alternatives.get(value), List.of(each));
                }
            }
        }
    }

    private void members(Shape ours, List<Schema> theirs) {
        ours.members()
                .forEach((name, type) -> {
                    var schemas = new ArrayList<Schema>();
                    theirs.forEach(
                            each -> schemas.addAll(each.members().getOrDefault(name, List.of())));
                    var member = new Member(ours.type(), name, type);
                    hold(type, member);
                    var all = limits.computeIfAbsent(member, key -> new LinkedHashMap<>());
                    schemas.forEach(schema ->
                            Bound.of(schema)
                                    .forEach((measure, bound) ->
                                            all.merge(measure, bound, Bound::or)));
                    walk(type, schemas);
                });
    }

    private void hold(Type type, Member member) {
        Shape.holder(type)
                .ifPresent(held -> {
                    var records =
                            Shape.isUnion(held)
                                    ? Shape.alternatives(held)
                                    : Map.of(0, Shape.of(held));
                    records.values()
                            .forEach(each ->
                                    holders.computeIfAbsent(
                                                    each.type(), key -> new LinkedHashSet<>())
                                            .add(member));
                });
    }
}
