package hikari.rest;

import hikari.api.message.Upload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One request, ready to be sent any number of times. Immutable.
///
/// @param <T> what it answers
/// @param route the operation
/// @param path the path parameters, in order
/// @param query the query parameters, in order
/// @param body what is sent as JSON
/// @param uploads files to send along
/// @param reason for the audit log
/// @param repeatable whether it may be sent again when it is not known whether Discord carried it
///   out
record Call<T>(
        Route<T> route,
        List<String> path,
        Map<String, String> query,
        Optional<Object> body,
        List<Upload> uploads,
        Optional<String> reason,
        boolean repeatable) {

    static <T> Call<T> of(Route<T> route, List<String> path) {
        return new Call<>(
                route,
                List.copyOf(path),
                Map.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                route.has(Trait.REPEATABLE));
    }

    Call<T> query(String name, Object value) {
        var more = new LinkedHashMap<>(query);
        more.put(name, value.toString());
        return new Call<>(route, path, more, body, uploads, reason, repeatable);
    }

    Call<T> body(Object json) {
        return new Call<>(route, path, query, Optional.of(json), uploads, reason, repeatable);
    }

    Call<T> uploads(List<Upload> files) {
        return new Call<>(route, path, query, body, List.copyOf(files), reason, repeatable);
    }

    /// Kept only if the operation takes one.
    Call<T> reason(String text) {
        return route.has(Trait.REASON)
                ? new Call<>(route, path, query, body, uploads, Optional.of(text), repeatable)
                : this;
    }

    Call<T> asRepeatable() {
        return new Call<>(route, path, query, body, uploads, reason, true);
    }

    /// The values of the major parameters.
    String major() {
        return String.join("/", path.subList(0, route.majorParameters().size()));
    }
}
