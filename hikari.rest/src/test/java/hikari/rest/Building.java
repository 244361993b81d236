package hikari.rest;

import hikari.api.Settable;
import hikari.api.error.LimitExceededException;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Builds a record in every way there is, with one of its members as wanted: by the factories that
/// take the member, by builders that set it, or, for a record that can only be made as it is, by
/// whatever holds it.
final class Building {
    /// What the member is to have.
    interface Value {
        /// A value for a parameter of this type; empty when there is none.
        Optional<Object> of(Type type);
    }

    /// The type of a list, for builders that add one element after the other.
    private record ListType(Type element) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {element};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public Type getOwnerType() {
            return null;
        }
    }

    private static final int MOST_REQUIRED = 10;
    private static final Map<String, String> PARAMETERS =
            Map.of(
                    "TimeoutAction.Metadata.duration_seconds", "duration",
                    "Section.components", "texts",
                    "CommandOption.min_length", "min",
                    "CommandOption.max_length", "max",
                    "CommandOption.min_value", "min",
                    "CommandOption.max_value", "max");

    private final LimitWalk.Member member;
    private final Map<Class<?>, Set<LimitWalk.Member>> holders;
    private final Set<Class<?>> inside;
    private final String name;
    private final String parameter;

    Building(LimitWalk.Member member, Map<Class<?>, Set<LimitWalk.Member>> holders) {
        this(member, holders, Set.of());
    }

    private Building(
            LimitWalk.Member member,
            Map<Class<?>, Set<LimitWalk.Member>> holders,
            Set<Class<?>> held) {
        inside = new HashSet<>(held);
        inside.add(member.type());
        this.member = member;
        this.holders = holders;
        name = camel(member.name());
        parameter = PARAMETERS.getOrDefault(member.toString(), name);
    }

    /// What becomes of the value each way; empty when there is no way.
    ///
    /// @param field what an error must name that is about the value
    List<Outcome> outcomes(String field, Value value) {
        var outcomes = new ArrayList<Outcome>();
        for (var factory : factories()) {
            note(outcomes, field, () -> byParameter(factory, value));
            for (var setter : factory.getReturnType().getMethods()) {
                if (!Modifier.isStatic(setter.getModifiers()) && !takesFunction(setter)) {
                    note(outcomes, field, () -> bySetter(factory, setter, value));
                }
            }
        }
        return outcomes.isEmpty() ? asItIs(field, value) : outcomes;
    }

    private interface Way {
        boolean tried() throws ReflectiveOperationException;
    }

    private static void note(List<Outcome> outcomes, String field, Way way) {
        try {
            if (way.tried()) {
                outcomes.add(Outcome.TAKEN);
            }
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof LimitExceededException limit)) {
                throw new AssertionError(field, e.getCause());
            }
            outcomes.add(outcome(limit, field));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(field, e);
        }
    }

    private static Outcome outcome(LimitExceededException error, String field) {
        return error.field().matches(".*\\b" + field + "\\b.*") ? Outcome.REFUSED : Outcome.UNCLEAR;
    }

    /// The static methods that make the record or a builder of it.
    private List<Method> factories() {
        return Stream.of(member.type().getMethods())
                .filter(each -> Modifier.isStatic(each.getModifiers()))
                .filter(each ->
                        each.getReturnType() == member.type() || builds(each.getReturnType()))
                .filter(each -> !takesFunction(each))
                .toList();
    }

    private static boolean takesFunction(Method method) {
        return List.of(method.getParameterTypes()).contains(Consumer.class);
    }

    private boolean builds(Class<?> builder) {
        return Stream.of(builder.getMethods())
                .anyMatch(each ->
                        each.getName().equals("build") && each.getReturnType() == member.type());
    }

    private boolean byParameter(Method maker, Value value) throws ReflectiveOperationException {
        var isNamed = maker.getName().equals(name) && maker.getParameterCount() == 1;
        var values = values(maker, isNamed ? maker.getParameters()[0].getName() : parameter, value);
        if (values.isEmpty()) {
            return false;
        }
        build(maker.invoke(null, values.get()));
        return true;
    }

    /// The arguments, with the value for the parameter of this name.
    private static Optional<Object[]> values(Executable maker, String parameter, Value value) {
        var parameters = maker.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].getName().equals(parameter)) {
                var given = value.of(maker.getGenericParameterTypes()[i]);
                if (given.isPresent()) {
                    var values = Samples.all(maker.getGenericParameterTypes(), 0);
                    values[i] = given.get();
                    return Optional.of(values);
                }
            }
        }
        return Optional.empty();
    }

    private boolean bySetter(Method factory, Method setter, Value value)
            throws ReflectiveOperationException {
        var called = setter.getName();
        if (called.equals(singular(name)) && setter.getParameterCount() == 1) {
            return byAdding(factory, setter, value);
        }
        var isPair = !parameter.equals(name) && name.endsWith(capital(singular(called)));
        if (!called.equals(name) && !called.equals("with" + capital(name)) && !isPair) {
            return false;
        }
        var only = setter.getParameterCount() == 1 ? setter.getParameters()[0].getName() : "";
        var values = values(setter, isPair ? parameter : only, value);
        if (values.isEmpty()) {
            return false;
        }
        build(setter.invoke(made(factory), values.get()));
        return true;
    }

    private boolean byAdding(Method factory, Method adder, Value value)
            throws ReflectiveOperationException {
        var values = value.of(new ListType(adder.getGenericParameterTypes()[0]));
        if (values.isEmpty()) {
            return false;
        }
        var target = made(factory);
        for (var each : (Collection<?>) values.get()) {
            target = adder.invoke(target, each);
        }
        build(target);
        return true;
    }

    private static Object made(Method factory) throws ReflectiveOperationException {
        return factory.invoke(null, Samples.all(factory.getGenericParameterTypes(), 0));
    }

    /// Builds, and sets whatever else is required.
    private void build(Object made) throws ReflectiveOperationException {
        if (member.type().isInstance(made)) {
            return;
        }
        for (int i = 0; i < MOST_REQUIRED; i++) {
            try {
                made.getClass().getMethod("build").invoke(made);
                return;
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof LimitExceededException limit)
                        || !limit.value().matches("not set|no value")
                        || limit.field().equals(member.name())) {
                    throw e;
                }
                require(made, camel(limit.field()));
            }
        }
    }

    private static void require(Object builder, String member) throws ReflectiveOperationException {
        for (var setter : builder.getClass().getMethods()) {
            if (setter.getName().equals(member) && !takesFunction(setter)) {
                setter.invoke(builder, Samples.all(setter.getGenericParameterTypes(), 0));
            }
        }
    }

    private List<Outcome> asItIs(String field, Value value) {
        var outcomes = new ArrayList<Outcome>();
        var parts = List.of(member.type().getRecordComponents());
        try {
            var maker =
                    member.type()
                            .getConstructor(
                                    parts.stream()
                                            .map(RecordComponent::getType)
                                            .toArray(Class<?>[]::new));
            var values = values(maker, parameter, value);
            if (values.isEmpty() || !holders.containsKey(member.type())) {
                return List.of();
            }
            var made = maker.newInstance(values.get());
            for (var holder : holders.get(member.type())) {
                if (!inside.contains(holder.type())) {
                    var building = new Building(holder, holders, inside);
                    outcomes.addAll(building.outcomes(field, type -> holding(type, made)));
                }
            }
        } catch (InvocationTargetException e) {
            return List.of(
                    e.getCause() instanceof LimitExceededException limit
                            ? outcome(limit, field)
                            : Outcome.UNCLEAR);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(member.toString(), e);
        }
        return outcomes;
    }

    private static Optional<Object> holding(Type type, Object value) {
        if (type instanceof Class<?> plain) {
            return plain.isArray() && plain.getComponentType().isInstance(value)
                    ? Optional.of(Samples.array(plain.getComponentType(), List.of(value)))
                    : Optional.of(value).filter(plain::isInstance);
        }
        if (!(type instanceof ParameterizedType generic)) {
            return Optional.empty();
        }
        var inner = holding(bound(generic.getActualTypeArguments()[0]), value);
        return inner.map(each -> {
            if (generic.getRawType() == Settable.class) {
                return Settable.of(each);
            }
            return generic.getRawType() == Optional.class ? Optional.of(each) : List.of(each);
        });
    }

    private static Type bound(Type type) {
        return type instanceof WildcardType some ? some.getUpperBounds()[0] : type;
    }

    private static String singular(String plural) {
        return plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural + "?";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String camel(String member) {
        var parts = member.split("_");
        var camel = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            camel.append(capital(parts[i]));
        }
        return camel.toString();
    }
}
