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
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/// Everything the sandbox serves over HTTP: the page, the REST API, the control API, attachments.
public final class Site implements HttpFront.Site {
    private static final String EVENTS = "/sandbox/events";
    private static final Set<String> FILES =
            Set.of(
                    "index.html",
                    "style.css",
                    "favicon.svg",
                    "app.js",
                    "api.js",
                    "dom.js",
                    "store.js",
                    "markup.js",
                    "messages.js",
                    "components.js",
                    "composer.js",
                    "modal.js",
                    "panel.js",
                    "voice.js");
    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml");
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
        var name = path.equals("/") ? "index.html" : path.substring(1);
        return FILES.contains(name) && request.method().equals("GET")
                ? file(name).with(PAGE_HEADERS)
                : Reply.error(DiscordError.noRoute());
    }

    private static Reply file(String name) {
        var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
        return Reply.of(200, type, resource(name));
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
                                                .getBytes(StandardCharsets.UTF_8))));
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
        return request.method().equals("GET")
                && request.path().equals(EVENTS)
                && ControlApi.isOwnOrigin(request);
    }

    @Override
    public void stream(Request request, OutputStream output) throws IOException {
        events.serve(output);
    }
}
