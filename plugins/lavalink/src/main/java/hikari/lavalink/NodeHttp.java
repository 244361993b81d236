package hikari.lavalink;

import hikari.api.error.WaitInterruptedException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Requests to a node. Thread-safe.
final class NodeHttp {
    private static final int NO_CONTENT = 204;
    private static final int FIRST_ERROR = 400;

    /// Bytes of the longest answer: a playlist of thousands of tracks.
    private static final int LONGEST = 1 << 24;

    private final HttpClient client;
    private final LavalinkOptions options;

    NodeHttp(HttpClient client, LavalinkOptions options) {
        this.client = client;
        this.options = options;
    }

    JsonObject get(String path) {
        return send(request(path).GET().build());
    }

    JsonObject patch(String path, JsonObject body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .method("PATCH", BodyPublishers.ofString(body.toString()))
                        .build());
    }

    void delete(String path) {
        send(request(path).DELETE().build());
    }

    /// {@return a text as a part of an address}
    ///
    /// @param text any text
    static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// {@return where something of the node is}
    ///
    /// @param options which node
    /// @param path from the node's address on
    static URI address(LavalinkOptions options, String path) {
        var base = options.address().toString();
        return URI.create(
                (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(options, path))
                .header("Authorization", options.password());
    }

    private JsonObject send(HttpRequest request) {
        var answer = answer(request);
        if (answer.statusCode() >= FIRST_ERROR) {
            throw new LavalinkException(
                    "The Lavalink node answered %s %s with %d: %s"
                            .formatted(
                                    request.method(),
                                    request.uri().getPath(),
                                    answer.statusCode(),
                                    message(answer.body())),
                    answer.statusCode(),
                    null);
        }
        return answer.statusCode() == NO_CONTENT
                ? JsonValue.EMPTY_JSON_OBJECT
                : Wire.object(answer.body());
    }

    /// The client's own time-outs end with the answer's head.
    private HttpResponse<String> answer(HttpRequest request) {
        var bodies = BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST);
        var sending = client.sendAsync(request, bodies);
        try {
            return sending.get(options.requestTimeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw unanswered(String.valueOf(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            throw unanswered("not within " + options.requestTimeout(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException("Interrupted while a Lavalink node was asked", e);
        } finally {
            sending.cancel(true);
        }
    }

    private LavalinkException unanswered(String why, @Nullable Throwable cause) {
        return new LavalinkException(
                "The Lavalink node at %s did not answer: %s".formatted(options.address(), why),
                0,
                cause);
    }

    private static String message(String body) {
        try {
            return Wire.object(body).getString("message", "no message");
        } catch (LavalinkException | ClassCastException e) {
            return "no message";
        }
    }
}
