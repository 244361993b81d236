package hikari.sandbox.rest;

import hikari.sandbox.RestFault;
import hikari.sandbox.RestFault.Moment;
import hikari.sandbox.RestFaults;
import hikari.sandbox.RestLimits;
import hikari.sandbox.RestRequest;
import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Router.Access;
import hikari.sandbox.rest.Router.Match;
import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.World;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Discord's REST API: routing, authentication, rate limits, faults, errors.
public final class RestApi {
    private static final Pattern VERSION = Pattern.compile("^/api(?:/v(\\d+))?(?=/|$)");
    private static final List<String> VERSIONS = List.of("6", "7", "8", "9", "10");
    private static final String BOT = "Bot ";

    private final World world;
    private final Router router = new Router();
    private final InvalidRequests invalid;
    private final RateLimits limits;
    private final boolean limited;
    private final FaultQueue faults = new FaultQueue();
    private final RequestLog log;

    /// The API of a world.
    ///
    /// @param world what it works on
    /// @param gateway what `GET /gateway/bot` answers
    /// @param endpoint takes a new address for interactions
    /// @param eventWebhooks takes a new address for webhook events
    /// @param limits whether there are rate limits
    /// @param log keeps the last requests
    public RestApi(
            World world,
            Supplier<JsonObject> gateway,
            EndpointSetting endpoint,
            EndpointSetting eventWebhooks,
            Limits limits,
            RequestLog log) {
        this.world = world;
        this.log = log;
        this.invalid = new InvalidRequests(world.clock());
        this.limits = new RateLimits(world.clock(), router, invalid);
        this.limited = limits == Limits.ON;
        new SelfRoutes(gateway, endpoint, eventWebhooks).addTo(router);
        ChannelRoutes.addTo(router);
        MessageRoutes.addTo(router);
        ReactionRoutes.addTo(router);
        ThreadRoutes.addTo(router);
        GuildRoutes.addTo(router);
        MemberRoutes.addTo(router);
        VoiceRoutes.addTo(router);
        CommandRoutes.addTo(router);
        EntitlementRoutes.addTo(router);
        InteractionRoutes.addTo(router);
    }

    /// Whether there are rate limits.
    public enum Limits {
        /// Requests are counted and refused with 429.
        ON,
        /// Requests are not counted, and answers bear no rate limit headers.
        OFF
    }

    /// {@return the faults to come}
    public RestFaults faults() {
        return faults;
    }

    /// {@return the limits, to be changed}
    public RestLimits limits() {
        return limits;
    }

    /// {@return the last requests, oldest first}
    public List<RestRequest> requests() {
        return log.all();
    }

    /// {@return whether a path belongs to the API}
    public static boolean serves(String path) {
        return VERSION.matcher(path).find();
    }

    /// Answers a request.
    ///
    /// @throws Dropped if the connection is to be closed instead
    public Reply handle(Request raw) {
        var version = VERSION.matcher(raw.path());
        if (!version.find()) {
            return Reply.error(DiscordError.noRoute());
        }
        var request = raw.at(raw.path().substring(version.end()));
        var number = version.group(1);
        if (number != null && !VERSIONS.contains(number)) {
            return finish(
                    request,
                    Optional.empty(),
                    Reply.error(new DiscordError(400, 50041, "Invalid API version")));
        }
        var path = Request.segments(request.path());
        var match = router.find(request.method(), path);
        var banned = invalid.refusal();
        if (banned.isPresent()) {
            return finish(request, match, banned.get());
        }
        var fault = faults.take(request.method(), request.path());
        var reply = fault.flatMap(this::before).orElseGet(() -> answer(request, path, match));
        if (fault.isPresent()) {
            reply = after(request, match, fault.get(), reply);
        }
        return finish(request, match, reply);
    }

    private Reply finish(Request request, Optional<Match> match, Reply reply) {
        record(request, match, reply.status());
        invalid.count(reply);
        var headers = new HashMap<String, String>();
        if (!reply.headers().containsKey("X-Sandbox-Edge")) {
            headers.put("Via", "1.1 google");
        }
        if (!reply.headers().containsKey("Date")) {
            headers.put("Date", HttpDates.format(world.now()));
        }
        return reply.with(headers);
    }

    private void record(Request request, Optional<Match> match, int status) {
        var query =
                request.query().entrySet().stream()
                        .map(pair -> "%s=%s".formatted(pair.getKey(), pair.getValue()))
                        .collect(Collectors.joining("&"));
        var reason =
                Request.segments(request.header("X-Audit-Log-Reason").replace("/", "%2F")).stream()
                        .findFirst();
        var entry =
                new RestRequest(
                        world.now(),
                        request.method(),
                        request.path(),
                        query,
                        bodyOf(request),
                        status,
                        match.map(found -> found.route().template()).orElse(""),
                        reason.orElse(""));
        log.add(entry);
        var shown = Js.of("method", entry.method(), "path", entry.path(), "status", status);
        world.locked(() -> world.events().watched("rest_request", shown));
    }

    private static JsonValue bodyOf(Request request) {
        try {
            return request.body().length == 0 ? JsonValue.NULL : Body.of(request).json();
        } catch (DiscordError e) {
            return JsonValue.NULL;
        }
    }

    private Optional<Reply> before(RestFault fault) {
        return switch (fault) {
            case RestFault.RateLimited(var scope, var wait) -> Optional.of(limited(scope, wait));
            case RestFault.Status(int status) ->
                    Optional.of(
                            Reply.json(
                                    status,
                                    Js.of(
                                            "message",
                                            "%d: sandbox fault".formatted(status),
                                            "code",
                                            0)));
            case RestFault.Slow(var duration) -> {
                pause(duration);
                yield Optional.empty();
            }
            case RestFault.Drop(var moment) when moment == Moment.BEFORE ->
                    Optional.of(new Reply(0, Map.of(), new byte[0]));
            default -> Optional.empty();
        };
    }

    private static Reply limited(RestFault.Scope scope, Duration wait) {
        return switch (scope) {
            case USER -> RateLimits.refusal("user", wait);
            case GLOBAL -> RateLimits.refusal("global", wait);
            case SHARED -> RateLimits.refusal("shared", wait);
            case EDGE -> InvalidRequests.refusal(wait);
        };
    }

    private Reply after(Request request, Optional<Match> match, RestFault fault, Reply reply) {
        if (fault instanceof RestFault.Drop) {
            record(request, match, 0);
            throw new Dropped();
        }
        return switch (fault) {
            case RestFault.SkewedClock(var by) -> reply.with(skewed(reply, by));
            case RestFault.BrokenJson() -> {
                int half = Math.max(1, reply.body().length / 2);
                yield Reply.of(
                        reply.status(), "application/json", Arrays.copyOf(reply.body(), half));
            }
            case RestFault.HtmlBody() ->
                    Reply.of(
                            reply.status(),
                            "text/html",
                            "<html><body>Bad gateway</body></html>"
                                    .getBytes(StandardCharsets.UTF_8));
            case RestFault.EmptyBody() -> Reply.of(reply.status(), "application/json", new byte[0]);
            default -> reply;
        };
    }

    private Map<String, String> skewed(Reply reply, Duration by) {
        var headers = new HashMap<String, String>();
        headers.put("Date", HttpDates.format(world.now().plus(by)));
        var reset = reply.headers().get("X-RateLimit-Reset");
        if (reset != null) {
            double shifted = Double.parseDouble(reset) + by.toMillis() / 1_000.0;
            headers.put("X-RateLimit-Reset", String.format(Locale.ROOT, "%.3f", shifted));
        }
        return headers;
    }

    private void pause(Duration duration) {
        var over = new CountDownLatch(1);
        var timer = world.clock().after(duration, over::countDown);
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Dropped();
        } finally {
            timer.cancel();
        }
    }

    private Reply answer(Request request, List<String> path, Optional<Match> match) {
        if (match.isEmpty()) {
            return router.knows(path)
                    ? Reply.json(405, Js.of("message", "405: Method Not Allowed", "code", 0))
                    : Reply.error(DiscordError.noRoute());
        }
        if (request.header("User-Agent").isEmpty()) {
            return Reply.error(new DiscordError(403, 40333, "internal network error"));
        }
        var found = match.get();
        if (found.route().access() == Access.BOT && !isAuthorized(request)) {
            return Reply.error(DiscordError.unauthorized());
        }
        if (!limited) {
            return run(request, found);
        }
        var verdict = limits.use(found);
        return verdict.refused().orElseGet(() -> run(request, found)).with(verdict.headers());
    }

    private boolean isAuthorized(Request request) {
        var header = request.header("Authorization");
        return header.startsWith(BOT)
                && header.substring(BOT.length()).equals(world.application().token());
    }

    private Reply run(Request request, Match match) {
        var endpoint = match.route().endpoint();
        try {
            return endpoint instanceof Router.Unlocked
                    ? endpoint.handle(new Exchange(world, request, match.parameters()))
                    : world.locked(() ->
                            endpoint.handle(new Exchange(world, request, match.parameters())));
        } catch (DiscordError error) {
            return Reply.error(error);
        }
    }
}
