package hikari.sandbox.rest;

import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Router.Access;
import hikari.sandbox.rest.Router.Limit;
import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.DiscordError.Unknown;
import hikari.sandbox.world.FieldErrors;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Supplier;

/// Gateway information, the bot's user and application, other users, voice regions.
final class SelfRoutes {
    private static final List<String> REGIONS =
            List.of("rotterdam", "us-east", "us-west", "singapore");

    private static final Limit ADDRESS = Limit.of("gateway", 50, 1_000);
    private static final Limit INFORMATION = Limit.of("gateway-bot", 2, 5_000);
    private static final Limit USER = Limit.of("user", 30, 5_000);
    private static final Limit ME = Limit.of("user-me-edit", 2, 60_000);

    private final Supplier<JsonObject> gateway;
    private final EndpointSetting endpoint;
    private final EndpointSetting eventWebhooks;

    /// Routes that answer the given gateway information.
    SelfRoutes(
            Supplier<JsonObject> gateway, EndpointSetting endpoint, EndpointSetting eventWebhooks) {
        this.gateway = gateway;
        this.endpoint = endpoint;
        this.eventWebhooks = eventWebhooks;
    }

    void addTo(Router router) {
        router.add("GET", "/gateway", Access.OPEN, ADDRESS, this::gatewayAddress)
                .add("GET", "/gateway/bot", INFORMATION, _ -> Reply.ok(gateway.get()))
                .add("GET", "/users/@me", USER, x -> Reply.ok(x.bot().me()))
                .add("PATCH", "/users/@me", ME, SelfRoutes::editMe)
                .add("GET", "/users/@me/guilds", SelfRoutes::guilds)
                .add("DELETE", "/users/@me/guilds/{guild_id}", SelfRoutes::leave)
                .add("POST", "/users/@me/channels", SelfRoutes::direct)
                .add("GET", "/users/{user_id}", USER, x -> Reply.ok(x.user().profile()))
                .add("GET", "/oauth2/applications/@me", SelfRoutes::application)
                .add("GET", "/applications/@me", SelfRoutes::application)
                .add("PATCH", "/applications/@me", (Router.Unlocked) this::editApplication)
                .add("GET", "/applications/{application_id}", SelfRoutes::application)
                .add("GET", "/applications/{application_id}/emojis", SelfRoutes::applicationEmojis)
                .add("GET", "/applications/{application_id}/skus", SelfRoutes::skus)
                .add("GET", "/voice/regions", _ -> Reply.ok(regions()));
    }

    private static JsonArray regions() {
        return Js.array(REGIONS.stream().map(SelfRoutes::region));
    }

    private Reply gatewayAddress(Exchange x) {
        return Reply.ok(Js.of("url", gateway.get().get("url")));
    }

    private static Reply editMe(Exchange x) {
        if (Js.has(x.json(), "username")) {
            var errors = new FieldErrors();
            errors.length("username", Js.text(x.json(), "username"), 2, 32);
            errors.check();
        }
        return Reply.ok(x.world().editBot(Js.without(x.json(), "global_name")).me());
    }

    private static Reply guilds(Exchange x) {
        long after = x.queryId("after");
        long before = x.queryId("before");
        boolean counts = x.queryFlag("with_counts");
        int limit = x.limit("limit", 200, 1, 200);
        var found =
                x.world().guilds().values().stream()
                        .filter(guild -> guild.id() > after && (before == 0 || guild.id() < before))
                        .limit(limit)
                        .map(guild -> {
                            var summary = x.world().guildWork().summary(guild);
                            return counts
                                    ? Js.overlay(
                                            summary,
                                            Js.of(
                                                    "approximate_member_count",
                                                            guild.members().size(),
                                                    "approximate_presence_count",
                                                            guild.presences().size()))
                                    : summary;
                        });
        return Reply.ok(Js.array(found));
    }

    private static Reply leave(Exchange x) {
        x.world().guildWork().leave(x.guild());
        return Reply.none();
    }

    private static Reply direct(Exchange x) {
        var user = x.userIn(x.json(), "recipient_id");
        if (user.isBot()) {
            throw new DiscordError(400, 50007, "Cannot send messages to this user");
        }
        return Reply.ok(x.world().channelWork().direct(user).json());
    }

    private static Reply application(Exchange x) {
        if (!x.text("application_id").isEmpty()
                && x.id("application_id") != x.world().application().id()) {
            throw DiscordError.unknown(Unknown.APPLICATION);
        }
        return Reply.ok(x.world().application().json(x.world().guilds().size()));
    }

    private Reply editApplication(Exchange x) {
        var body = x.json();
        if (body.containsKey("interactions_endpoint_url")) {
            endpoint.set(Js.text(body, "interactions_endpoint_url"));
        }
        if (body.containsKey("event_webhooks_url")) {
            eventWebhooks.set(Js.text(body, "event_webhooks_url"));
        }
        return x.world()
                .locked(() -> {
                    x.world().application().edit(body);
                    return application(x);
                });
    }

    private static Reply applicationEmojis(Exchange x) {
        x.ownApplication();
        return Reply.ok(Js.of("items", List.of()));
    }

    private static Reply skus(Exchange x) {
        x.ownApplication();
        return Reply.ok(Js.array(List.of()));
    }

    static JsonObject region(String id) {
        return Js.of(
                "id",
                id,
                "name",
                id,
                "optimal",
                id.equals("rotterdam"),
                "deprecated",
                false,
                "custom",
                false);
    }
}
