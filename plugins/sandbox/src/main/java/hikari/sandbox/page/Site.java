package hikari.sandbox.page;

import hikari.sandbox.control.ControlApi;
import hikari.sandbox.control.EventStream;
import hikari.sandbox.json.Js;
import hikari.sandbox.rest.HttpFront;
import hikari.sandbox.rest.Reply;
import hikari.sandbox.rest.Request;
import hikari.sandbox.rest.RestApi;
import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.World;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// Everything the sandbox serves over HTTP: the page, the REST API, the control API, attachments.
public final class Site implements HttpFront.Site {
    private static final String EVENTS = "/sandbox/events";
    private static final Map<String, List<String>> FILES =
            Map.of(
                    "/", List.of("index.html", "text/html; charset=utf-8"),
                    "/index.html", List.of("index.html", "text/html; charset=utf-8"),
                    "/style.css", List.of("style.css", "text/css; charset=utf-8"),
                    "/app.js", List.of("app.js", "text/javascript; charset=utf-8"),
                    "/render.js", List.of("render.js", "text/javascript; charset=utf-8"),
                    "/commands.js", List.of("commands.js", "text/javascript; charset=utf-8"),
                    "/favicon.svg", List.of("favicon.svg", "image/svg+xml"));
    private static final Map<String, String> PAGE_HEADERS =
            Map.of(
                    "Cache-Control", "no-store",
                    "X-Content-Type-Options", "nosniff",
                    "Content-Security-Policy",
                            "default-src 'self'; img-src 'self' https: http: data:; base-uri 'none'; form-action 'none'");

    private final RestApi rest;
    private final ControlApi control;
    private final EventStream events;
    private final World world;

    /// A site over the parts of a sandbox.
    public Site(RestApi rest, ControlApi control, EventStream events, World world) {
        this.rest = rest;
        this.control = control;
        this.events = events;
        this.world = world;
    }

    @Override
    public Reply answer(Request request) {
        var path = request.path();
        if (RestApi.serves(path)) {
            return rest.handle(request);
        }
        if (ControlApi.serves(path)) {
            return control.handle(request);
        }
        if (path.startsWith("/attachments/")) {
            return attachment(path);
        }
        var file = FILES.get(path);
        return file == null || !request.method().equals("GET")
                ? Reply.error(DiscordError.noRoute())
                : Reply.of(200, file.getLast(), resource(file.getFirst())).with(PAGE_HEADERS);
    }

    private Reply attachment(String path) {
        var segments = Request.segments(path);
        long id = segments.size() == 4 ? Js.parseId(segments.get(2)) : 0;
        return world.locked(() ->
                world.files()
                        .find(id)
                        .map(file ->
                                Reply.of(200, file.contentType(), file.content())
                                        .with(
                                                Map.of(
                                                        "Content-Security-Policy",
                                                        "sandbox",
                                                        "X-Content-Type-Options",
                                                        "nosniff")))
                        .orElseGet(() ->
                                Reply.of(
                                        404,
                                        "text/plain",
                                        "There is no such file."
                                                .getBytes(
                                                        java.nio.charset.StandardCharsets.UTF_8))));
    }

    private static byte[] resource(String name) {
        try (var in = Site.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the jar lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean streams(Request request) {
        return request.method().equals("GET") && request.path().equals(EVENTS);
    }

    @Override
    public void stream(Request request, OutputStream output) throws IOException {
        events.serve(output);
    }
}
