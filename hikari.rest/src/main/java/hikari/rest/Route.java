package hikari.rest;

import hikari.api.error.RestRoute;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
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
/// @param queries the names of the query parameters it takes
/// @param body the type of what it takes as JSON; of the elements when it takes an array; [Void]
///   when it takes none
/// @param form the names of the form's parts it takes instead
/// @param traits what is special about it
record Route<T>(
        RestRoute shape,
        Type result,
        List<String> queries,
        Class<?> body,
        List<String> form,
        Set<Trait> traits) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-z_0-9]+)}");

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
        queries = List.copyOf(queries);
        form = List.copyOf(form);
        traits = Collections.unmodifiableSet(traits);
    }

    private Route(String method, String template, Type result, Set<Trait> traits) {
        this(new RestRoute(method, template), result, List.of(), Void.class, List.of(), traits);
    }

    static <T> Route<T> get(String template, Class<T> result) {
        return new Route<>("GET", template, result, EnumSet.of(Trait.REPEATABLE));
    }

    static <T> Route<List<T>> list(String template, Class<T> element) {
        return new Route<>("GET", template, new ListType(element), EnumSet.of(Trait.REPEATABLE));
    }

    /// An operation that answers with something else than JSON.
    static Route<byte[]> bytes(String template) {
        return get(template, byte[].class);
    }

    static <T> Route<T> put(String template, Class<T> result) {
        return new Route<>("PUT", template, result, EnumSet.of(Trait.REPEATABLE));
    }

    static Route<Void> put(String template) {
        return put(template, Void.class);
    }

    static <T> Route<List<T>> putList(String template, Class<T> element) {
        return new Route<>("PUT", template, new ListType(element), EnumSet.of(Trait.REPEATABLE));
    }

    static <T> Route<T> delete(String template, Class<T> result) {
        return new Route<>("DELETE", template, result, EnumSet.of(Trait.REPEATABLE));
    }

    static Route<Void> delete(String template) {
        return delete(template, Void.class);
    }

    /// An edit sets members to values, so twice does no more than once.
    static <T> Route<T> patch(String template, Class<T> result) {
        return new Route<>("PATCH", template, result, EnumSet.of(Trait.REPEATABLE));
    }

    static Route<Void> patch(String template) {
        return patch(template, Void.class);
    }

    static <T> Route<List<T>> patchList(String template, Class<T> element) {
        return new Route<>("PATCH", template, new ListType(element), EnumSet.of(Trait.REPEATABLE));
    }

    static <T> Route<T> post(String template, Class<T> result) {
        return new Route<>("POST", template, result, EnumSet.noneOf(Trait.class));
    }

    static Route<Void> post(String template) {
        return post(template, Void.class);
    }

    static <T> Route<List<T>> postList(String template, Class<T> element) {
        return new Route<>("POST", template, new ListType(element), EnumSet.noneOf(Trait.class));
    }

    /// Takes these query parameters.
    Route<T> query(String... names) {
        return new Route<>(shape, result, List.of(names), body, form, traits);
    }

    /// Takes this as JSON.
    Route<T> body(Class<?> type) {
        return new Route<>(shape, result, queries, type, form, traits);
    }

    /// Takes a form of these parts.
    Route<T> form(String... parts) {
        return new Route<>(shape, result, queries, body, List.of(parts), traits);
    }

    /// Takes an array of these as JSON.
    Route<T> bodyList(Class<?> element) {
        return body(element).with(Trait.TAKES_ARRAY);
    }

    Route<T> with(Trait trait) {
        var more = EnumSet.of(trait);
        more.addAll(traits);
        return new Route<>(shape, result, queries, body, form, more);
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

    boolean isBytes() {
        return result == byte[].class;
    }

    /// Whether it takes this as JSON.
    boolean takes(Object json) {
        return has(Trait.TAKES_ARRAY)
                ? json instanceof Collection<?> all && all.stream().allMatch(body::isInstance)
                : body.isInstance(json);
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
