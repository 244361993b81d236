package hikari.sandbox.control;

import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Exchange;
import hikari.sandbox.rest.Reply;
import hikari.sandbox.rest.Request;
import hikari.sandbox.rest.Router;
import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.World;
import java.util.regex.Pattern;

/// The HTTP API under `/sandbox`, by which a page or a test plays the people and makes things go
/// wrong.
public final class ControlApi {
    private static final String PREFIX = "/sandbox";
    private static final Pattern LOCAL =
            Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?");

    private final World world;
    private final Router router = new Router();

    /// An API over the parts of a sandbox.
    public ControlApi(Parts parts) {
        this.world = parts.world();
        new StateView(parts).addTo(router);
        new ChatControls(world).addTo(router);
        new InteractionControls(world).addTo(router);
        new WorldControls(parts).addTo(router);
        new FaultControls(parts).addTo(router);
        new LimitControls(parts).addTo(router);
        new WebhookEventControls(parts.webhookEvents()).addTo(router);
        new VoiceControls(parts).addTo(router);
    }

    /// {@return whether a path belongs to this API}
    public static boolean serves(String path) {
        return path.startsWith(PREFIX + "/");
    }

    /// Answers a request. Errors have Discord's form.
    public Reply handle(Request request) {
        var path = Request.segments(request.path().substring(PREFIX.length()));
        var match = router.find(request.method(), path);
        if (match.isEmpty()) {
            return Reply.error(
                    router.knows(path)
                            ? new DiscordError(405, 0, "405: Method Not Allowed")
                            : DiscordError.noRoute());
        }
        if (!isOwnOrigin(request)) {
            return Reply.error(
                    new DiscordError(403, 0, "Pages of other origins may not use the sandbox"));
        }
        try {
            var exchange = new Exchange(world, request, match.get().parameters());
            return match.get().route().endpoint().handle(exchange);
        } catch (DiscordError error) {
            return Reply.error(error);
        } catch (IllegalArgumentException error) {
            return Reply.json(400, Js.of("message", String.valueOf(error.getMessage()), "code", 0));
        }
    }

    /// {@return whether no page of another origin asks} A browser names the origin when a page of
    /// another one writes; a page whose name was made to lead here still says that name.
    public static boolean isOwnOrigin(Request request) {
        var origin = request.header("Origin");
        var host = request.header("Host");
        return LOCAL.matcher(host).matches()
                && (origin.isEmpty() || origin.equals("http://" + host));
    }
}
