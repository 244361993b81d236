package hikari.interactions.helidon;

import hikari.api.server.HttpRequest;
import hikari.api.server.InteractionFunction;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A handler for somebody else's Helidon `WebServer`: `routing.any("/interactions",
/// InteractionService.of(function))`. Bounds of bodies and times are those of that server.
public final class InteractionService implements Handler {
    private final InteractionFunction function;

    private InteractionService(InteractionFunction function) {
        this.function = function;
    }

    /// {@return a handler}
    ///
    /// @param function answers; its path is that of the whole request
    public static InteractionService of(InteractionFunction function) {
        return new InteractionService(function);
    }

    /// Answers a request with what the function says.
    ///
    /// @param request Helidon's
    /// @param response Helidon's
    @Override
    public void handle(ServerRequest request, ServerResponse response) {
        var answer =
                function.answer(
                        new HttpRequest(
                                request.prologue().method().text(),
                                request.prologue().uriPath().rawPath(),
                                headers(request),
                                body(request)));
        response.status(Status.create(answer.status()));
        response.header(HeaderNames.CONTENT_TYPE, answer.contentType());
        response.send(answer.body());
    }

    private static Map<String, List<String>> headers(ServerRequest request) {
        var headers = new TreeMap<String, List<String>>();
        request.headers().forEach(header -> headers.put(header.name(), header.allValues()));
        return headers;
    }

    private static byte[] body(ServerRequest request) {
        if (!request.content().hasEntity()) {
            return new byte[0];
        }
        try {
            return request.content().inputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
