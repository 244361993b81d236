package hikari.rest;

import hikari.api.error.RestRoute;
import hikari.api.error.UnexpectedResponseException;
import hikari.api.json.Json;
import jakarta.json.bind.Jsonb;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Writes requests and reads answers. Whatever a parser may throw at an answer ends here.
final class Codec implements AutoCloseable {
    private final Jsonb jsonb;

    Codec(Jsonb jsonb) {
        this.jsonb = jsonb;
    }

    byte[] encode(Object request) {
        return Json.encode(jsonb, request).getBytes(StandardCharsets.UTF_8);
    }

    /// What an answer with a status of success holds.
    ///
    /// @throws UnexpectedResponseException when it does not hold that
    <T> T decode(Route<T> route, Answer answer) {
        var bytes = answer.body().bytes();
        if (route.isBytes() && !answer.body().isCut()) {
            @SuppressWarnings("unchecked") // the type of such routes
            var content = (T) bytes;
            return content;
        }
        var text = text(route.shape(), answer);
        if (text.isEmpty()) {
            throw unexpected(route.shape(), answer, "the answer is empty where JSON is due", null);
        }
        if (answer.body().isCut()) {
            throw unexpected(
                    route.shape(),
                    answer,
                    "the answer is larger than anything Discord sends",
                    null);
        }
        if (text.charAt(0) != (route.isList() ? '[' : '{')) {
            var due = route.isList() ? "an array" : "an object";
            throw unexpected(
                    route.shape(), answer, "the answer is not %s of JSON".formatted(due), null);
        }
        try {
            @SuppressWarnings("unchecked") // a route's type is that of its result
            var result = (T) Json.decode(jsonb, text, route.result());
            return result;
        } catch (RuntimeException | StackOverflowError e) {
            throw unexpected(route.shape(), answer, "the answer's JSON cannot be read", e);
        }
    }

    private static String text(RestRoute route, Answer answer) {
        var text = Text.of(answer);
        if (text.isPresent()) {
            return text.get().strip();
        }
        var encoding = answer.header("Content-Encoding").filter(name -> !name.equals("identity"));
        throw unexpected(
                route,
                answer,
                encoding.map("the answer's compression '%s' cannot be read"::formatted)
                        .orElse("the answer is neither UTF-8 nor what its content type says"),
                null);
    }

    static UnexpectedResponseException unexpected(
            RestRoute route, Answer answer, String message, @Nullable Throwable cause) {
        return new UnexpectedResponseException(
                route,
                message,
                answer.status(),
                answer.contentType(),
                answer.requestId(),
                answer.excerpt(),
                cause);
    }

    @Override
    public void close() throws Exception {
        jsonb.close();
    }
}
