package hikari.interactions.helidon;

import hikari.api.server.HttpRequest;
import hikari.api.server.InteractionFunction;
import hikari.api.server.ServerLimits;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.HeaderNames;
import io.helidon.http.RequestException;
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
/// InteractionService.of(function))`. Speaks what that server speaks, HTTP/2 too; times are that
/// server's.
public final class InteractionService implements Handler {
    private final InteractionFunction function;
    private final int maxBodyBytes;

    private InteractionService(InteractionFunction function, int maxBodyBytes) {
        this.function = function;
        this.maxBodyBytes = maxBodyBytes;
    }

    /// {@return a handler, which refuses bodies of more than 1 MiB with 413}
    ///
    /// @param function answers; its path is that of the whole request
    public static InteractionService of(InteractionFunction function) {
        return of(function, ServerLimits.DEFAULT);
    }

    /// {@return a handler}
    ///
    /// @param function answers; its path is that of the whole request
    /// @param limits how large a body may be; larger ones get 413. Its other bounds are the
    ///   server's
    public static InteractionService of(InteractionFunction function, ServerLimits limits) {
        return new InteractionService(function, limits.maxBodyBytes());
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

    private byte[] body(ServerRequest request) {
        if (!request.content().hasEntity()) {
            return new byte[0];
        }
        try {
            var body = request.content().inputStream().readNBytes(maxBodyBytes + 1);
            if (body.length > maxBodyBytes) {
                throw tooLarge();
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RequestException tooLarge() {
        return RequestException.builder()
                .type(EventType.PAYLOAD_TOO_LARGE)
                .status(Status.REQUEST_ENTITY_TOO_LARGE_413)
                .setKeepAlive(false)
                .message("The body is too large")
                .build();
    }
}
