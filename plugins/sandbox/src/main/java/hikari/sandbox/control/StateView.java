package hikari.sandbox.control;

import hikari.sandbox.GatewaySession;
import hikari.sandbox.RestRequest;
import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Exchange;
import hikari.sandbox.rest.Reply;
import hikari.sandbox.rest.Router;
import hikari.sandbox.world.Channel;
import hikari.sandbox.world.Guild;
import hikari.sandbox.world.Member;
import hikari.sandbox.world.User;
import hikari.sandbox.world.World;
import jakarta.json.JsonObject;
import java.util.List;

/// Shows the state of the sandbox: what a page needs to begin with.
final class StateView {
    private static final int MOST_GUILDS = 100;
    private static final int MOST_MEMBERS = 200;

    private final Parts parts;
    private final World world;

    StateView(Parts parts) {
        this.parts = parts;
        this.world = parts.world();
    }

    void addTo(Router router) {
        router.add("GET", "/state", this::state)
                .add("GET", "/sessions", x -> Reply.ok(Js.array(sessions())))
                .add("GET", "/requests", this::requests);
    }

    private Reply state(Exchange x) {
        var sessions = sessions();
        var voice = parts.voice().state();
        return Reply.ok(
                world.locked(() ->
                        Js.of(
                                "bot", world.bot().json(),
                                "application_id", Js.id(world.application().id()),
                                "public_key", world.application().key().publicHex(),
                                "token", world.application().token(),
                                "endpoint", world.application().interactionsEndpoint(),
                                "event_webhooks", world.application().webhooksUrl(),
                                "gateway_url", parts.gateway().url(),
                                "users", people(),
                                "guilds",
                                        world.guilds().values().stream()
                                                .limit(MOST_GUILDS)
                                                .map(this::guild)
                                                .toList(),
                                "direct",
                                        world.channels().values().stream()
                                                .filter(Channel::isDirect)
                                                .map(Channel::json)
                                                .toList(),
                                "sessions", sessions,
                                "voice", voice,
                                "faults", parts.rest().faults().waiting())));
    }

    private List<JsonObject> people() {
        return world.users().values().stream()
                .filter(user -> !user.isBot())
                .limit(MOST_MEMBERS)
                .map(User::json)
                .toList();
    }

    private JsonObject guild(Guild guild) {
        return Js.of(
                "id", Js.id(guild.id()),
                "name", guild.name(),
                "owner_id", Js.id(guild.ownerId()),
                "channels", guild.channels().values().stream().map(this::channel).toList(),
                "roles", guild.sortedRoles(),
                "member_count", guild.members().size(),
                "members",
                        guild.members().values().stream()
                                .limit(MOST_MEMBERS)
                                .map(Member::json)
                                .toList(),
                "voice_states", guild.voiceStates().values());
    }

    private JsonObject channel(Channel channel) {
        return Js.with(channel.json(), "bot_can_view", world.sees(world.bot().id(), channel));
    }

    private List<JsonObject> sessions() {
        return parts.gateway().sessions().stream().map(StateView::session).toList();
    }

    private static JsonObject session(GatewaySession session) {
        var counts = Js.of();
        for (var count : session.counts().entrySet()) {
            counts = Js.with(counts, count.getKey(), count.getValue());
        }
        return Js.of(
                "id", session.id(),
                "shard", List.of(session.shardId(), session.shardCount()),
                "intents", session.intents(),
                "connected", session.isConnected(),
                "compression", session.compression(),
                "appended", session.appended(),
                "written", session.written(),
                "acknowledged", session.acknowledged(),
                "resumes", session.resumes(),
                "counts", counts);
    }

    private Reply requests(Exchange x) {
        return Reply.ok(Js.array(parts.rest().requests().stream().map(StateView::request)));
    }

    private static JsonObject request(RestRequest request) {
        return Js.of(
                "at", request.at(),
                "method", request.method(),
                "path", request.path(),
                "query", request.query(),
                "body", request.body(),
                "status", request.status(),
                "route", request.route(),
                "reason", request.reason());
    }
}
