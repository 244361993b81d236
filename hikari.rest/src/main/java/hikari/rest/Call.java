package hikari.rest;

import hikari.api.message.Upload;
import java.util.ArrayList;
import java.util.Collection;
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
/// @param content what its body holds
/// @param reason for the audit log
/// @param authorization instead of the client's token
/// @param headers further headers
/// @param repeatable whether it may be sent again when it is not known whether Discord carried it
///   out
record Call<T>(
        Route<T> route,
        List<String> path,
        List<Map.Entry<String, String>> query,
        Content content,
        Optional<String> reason,
        Optional<Authorization> authorization,
        Map<String, String> headers,
        boolean repeatable) {

    /// What a request's body holds.
    ///
    /// @param json as JSON
    /// @param fields as fields of a form
    /// @param files as parts of a form
    record Content(Optional<Object> json, Map<String, String> fields, List<FilePart> files) {
        static final Content NONE = new Content(Optional.empty(), Map.of(), List.of());
    }

    /// A file in a form.
    ///
    /// @param name the part's name
    /// @param upload the file
    record FilePart(String name, Upload upload) {}

    /// The value of the `Authorization` header. Never shown.
    ///
    /// @param value handle with care
    record Authorization(String value) {
        @Override
        public String toString() {
            return "authorization";
        }
    }

    static <T> Call<T> of(Route<T> route, List<String> path) {
        return new Call<>(
                route,
                List.copyOf(path),
                List.of(),
                Content.NONE,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                route.has(Trait.REPEATABLE));
    }

    /// Adds a query parameter, for a collection once for each of its elements.
    Call<T> query(String name, Object value) {
        if (!route.queries().contains(name)) {
            throw new IllegalArgumentException("%s takes no %s".formatted(route.shape(), name));
        }
        var more = new ArrayList<>(query);
        for (var each : value instanceof Collection<?> several ? several : List.of(value)) {
            more.add(Map.entry(name, each.toString()));
        }
        return new Call<>(route, path, more, content, reason, authorization, headers, repeatable);
    }

    /// Adds a query parameter, if there is a value.
    Call<T> queryIfPresent(String name, Optional<?> value) {
        return value.isPresent() ? query(name, value.get()) : this;
    }

    /// Adds the query parameters that a record sets.
    Call<T> query(Record parameters) {
        var call = this;
        for (var each : QueryRecord.of(parameters).entrySet()) {
            call = call.query(each.getKey(), each.getValue());
        }
        return call;
    }

    Call<T> body(Object json) {
        if (!route.takes(json)) {
            throw new IllegalArgumentException(
                    "%s takes no %s".formatted(route.shape(), json.getClass()));
        }
        return with(new Content(Optional.of(json), content.fields(), content.files()));
    }

    /// The files of a message, which the JSON refers to by their numbers.
    Call<T> uploads(List<Upload> uploads) {
        var files = new ArrayList<FilePart>();
        for (var upload : uploads) {
            files.add(new FilePart("files[%d]".formatted(files.size()), upload));
        }
        return with(new Content(content.json(), content.fields(), List.copyOf(files)));
    }

    /// A file of a form.
    Call<T> file(String name, Upload upload) {
        checkPart(name);
        var files = new ArrayList<>(content.files());
        files.add(new FilePart(name, upload));
        return with(new Content(content.json(), content.fields(), List.copyOf(files)));
    }

    /// A field of a form: of a multipart one when there are files.
    Call<T> field(String name, String value) {
        checkPart(name);
        var fields = new LinkedHashMap<>(content.fields());
        fields.put(name, value);
        return with(new Content(content.json(), fields, content.files()));
    }

    private void checkPart(String name) {
        if (!route.form().contains(name)) {
            throw new IllegalArgumentException("%s takes no %s".formatted(route.shape(), name));
        }
    }

    private Call<T> with(Content other) {
        return new Call<>(route, path, query, other, reason, authorization, headers, repeatable);
    }

    /// Kept only if the operation takes one.
    Call<T> reason(String text) {
        return route.has(Trait.REASON)
                ? new Call<>(
                        route,
                        path,
                        query,
                        content,
                        Optional.of(text),
                        authorization,
                        headers,
                        repeatable)
                : this;
    }

    /// Authorized by this instead of the client's token.
    Call<T> authorized(String value) {
        return new Call<>(
                route,
                path,
                query,
                content,
                reason,
                Optional.of(new Authorization(value)),
                headers,
                repeatable);
    }

    /// Adds a header that only this operation takes.
    Call<T> header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Call<>(route, path, query, content, reason, authorization, more, repeatable);
    }

    Call<T> asRepeatable() {
        return new Call<>(route, path, query, content, reason, authorization, headers, true);
    }

    /// The values of the major parameters.
    String major() {
        return String.join("/", path.subList(0, route.majorParameters().size()));
    }
}
