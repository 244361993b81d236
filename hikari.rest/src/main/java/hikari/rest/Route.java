package hikari.rest;

import hikari.api.error.RestRoute;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One operation of Discord's API: all that is known of it before a request is made.
///
/// @param <T> what it answers
/// @param shape method and template
/// @param result the type of the answer's JSON; [Void] when it has none
/// @param traits what is special about it
record Route<T>(RestRoute shape, Type result, Set<Trait> traits) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z_]+)}");

    /// The type `List<element>`.
    private record ListType(Class<?> element) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {element};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }

    Route {
        traits = Collections.unmodifiableSet(traits);
    }

    static <T> Route<T> get(String template, Class<T> result) {
        return new Route<>(new RestRoute("GET", template), result, EnumSet.of(Trait.REPEATABLE));
    }

    static <T> Route<List<T>> list(String template, Class<T> element) {
        return new Route<>(
                new RestRoute("GET", template),
                new ListType(element),
                EnumSet.of(Trait.REPEATABLE));
    }

    static <T> Route<T> put(String template, Class<T> result) {
        return new Route<>(new RestRoute("PUT", template), result, EnumSet.of(Trait.REPEATABLE));
    }

    static Route<Void> put(String template) {
        return put(template, Void.class);
    }

    static <T> Route<List<T>> putList(String template, Class<T> element) {
        return new Route<>(
                new RestRoute("PUT", template),
                new ListType(element),
                EnumSet.of(Trait.REPEATABLE));
    }

    static <T> Route<T> delete(String template, Class<T> result) {
        return new Route<>(new RestRoute("DELETE", template), result, EnumSet.of(Trait.REPEATABLE));
    }

    static Route<Void> delete(String template) {
        return delete(template, Void.class);
    }

    /// An edit sets members to values, so twice does no more than once.
    static <T> Route<T> patch(String template, Class<T> result) {
        return new Route<>(new RestRoute("PATCH", template), result, EnumSet.of(Trait.REPEATABLE));
    }

    static Route<Void> patch(String template) {
        return patch(template, Void.class);
    }

    static <T> Route<List<T>> patchList(String template, Class<T> element) {
        return new Route<>(
                new RestRoute("PATCH", template),
                new ListType(element),
                EnumSet.of(Trait.REPEATABLE));
    }

    static <T> Route<T> post(String template, Class<T> result) {
        return new Route<>(new RestRoute("POST", template), result, EnumSet.noneOf(Trait.class));
    }

    static Route<Void> post(String template) {
        return post(template, Void.class);
    }

    Route<T> with(Trait trait) {
        var more = EnumSet.of(trait);
        more.addAll(traits);
        return new Route<>(shape, result, more);
    }

    Route<T> withReason() {
        return with(Trait.REASON);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    boolean isVoid() {
        return result == Void.class;
    }

    boolean isList() {
        return result instanceof ListType;
    }

    /// The names of the path parameters, in order.
    List<String> parameters() {
        return PARAMETER.matcher(shape.template()).results().map(match -> match.group(1)).toList();
    }

    /// The path parameters, from the first on, that Discord keeps a bucket for each value of.
    List<String> majorParameters() {
        var names = parameters();
        var template = shape.template();
        if (template.startsWith("/channels/{") || template.startsWith("/guilds/{")) {
            return names.subList(0, 1);
        }
        if (template.startsWith("/webhooks/{") || template.startsWith("/interactions/{")) {
            return names.subList(0, names.size() > 1 && names.get(1).endsWith("_token") ? 2 : 1);
        }
        return List.of();
    }

    /// A request of this operation.
    ///
    /// @param path the path parameters, in order
    Call<T> at(Object... path) {
        var values = new ArrayList<String>();
        for (var value : path) {
            values.add(value.toString());
        }
        if (values.size() != parameters().size()) {
            throw new IllegalArgumentException("%s takes %s".formatted(shape, parameters()));
        }
        return Call.of(this, values);
    }
}
