package hikari.sandbox;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/// Calls the sandbox over HTTP with a client that is not ours.
public final class Caller implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final String authorization;

    public Caller(URI base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    public static Caller bot(Sandbox sandbox) {
        return new Caller(sandbox.restUrl(), "Bot " + sandbox.token());
    }

    public static Caller control(Sandbox sandbox) {
        return new Caller(sandbox.controlUrl(), "");
    }

    /// One answer.
    public record Answer(int status, HttpResponse<String> response) {
        public JsonObject json() {
            return value().asJsonObject();
        }

        public JsonArray list() {
            return value().asJsonArray();
        }

        public JsonValue value() {
            try (var reader = Json.createReader(new StringReader(response.body()))) {
                return reader.readValue();
            }
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public int code() {
            return json().getInt("code");
        }
    }

    public Answer get(String path) {
        return call("GET", path, "");
    }

    public Answer call(String method, String path, String json) {
        return send(method, path, "application/json", json);
    }

    public Answer send(String method, String path, String contentType, String body) {
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .method(
                                method,
                                body.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (!body.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        return exchange(request.build());
    }

    public Answer exchange(HttpRequest request) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
