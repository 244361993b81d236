package hikari.sandbox;

import hikari.api.lifecycle.Startup;
import hikari.sandbox.control.ControlApi;
import hikari.sandbox.control.EventStream;
import hikari.sandbox.control.Parts;
import hikari.sandbox.delivery.HttpInteractions;
import hikari.sandbox.delivery.WebhookEvents;
import hikari.sandbox.gateway.GatewayOptions;
import hikari.sandbox.gateway.GatewayServer;
import hikari.sandbox.json.Js;
import hikari.sandbox.page.Site;
import hikari.sandbox.rest.HttpFront;
import hikari.sandbox.rest.RequestLog;
import hikari.sandbox.rest.RestApi;
import hikari.sandbox.voice.VoiceHub;
import hikari.sandbox.world.World;
import hikari.sandbox.world.WorldBuilder;
import hikari.sandbox.world.WorldGateway;
import jakarta.json.JsonObject;
import java.net.URI;

/// One life of a sandbox: what exists while it is alive.
///
/// @param world the world
/// @param rest the REST API
/// @param gateway the gateway
/// @param voice the voice servers
/// @param interactions the sender of interactions over HTTP
/// @param webhookEvents the sender of webhook events
/// @param port the port of page and REST API
record SandboxRun(
        World world,
        RestApi rest,
        LocalGateway gateway,
        VoiceHub voice,
        HttpInteractions interactions,
        WebhookEvents webhookEvents,
        int port) {
    static SandboxRun open(SandboxOptions options, Startup startup) {
        var clock = startup.own(options.clock().open());
        var world = new World(options.seed(), clock);
        world.locked(() -> fill(world, options));
        var voice = startup.own(VoiceHub.start(world));
        var gateway = startup.own(gateway(options, clock, world));
        world.events().to(gateway);
        gateway.start();
        var interactions = startup.own(new HttpInteractions(world));
        var webhookEvents = startup.own(new WebhookEvents(world));
        var limits = options.rateLimits() ? RestApi.Limits.ON : RestApi.Limits.OFF;
        var rest =
                new RestApi(
                        world,
                        () -> information(options, gateway),
                        interactions,
                        webhookEvents,
                        limits,
                        new RequestLog(options.keptRequests()));
        var parts = new Parts(world, rest, gateway, voice, interactions, webhookEvents);
        var events = new EventStream(world);
        var front =
                startup.own(
                        HttpFront.start(
                                new Site(rest, new ControlApi(parts), events, world),
                                options.port()));
        startup.onClose("event stream", events::close);
        var run =
                new SandboxRun(
                        world, rest, gateway, voice, interactions, webhookEvents, front.port());
        world.files().origin("http://127.0.0.1:%d".formatted(front.port()));
        return run;
    }

    private static void fill(World world, SandboxOptions options) {
        var builder = new WorldBuilder(world);
        builder.sandbox();
        if (options.hiddenChannels()) {
            world.hiddenChannels().forAll();
        }
        if (options.guilds() > 0) {
            builder.bulk(options.guilds(), options.membersPerGuild(), options.channelsPerGuild());
        }
    }

    private static GatewayServer gateway(SandboxOptions options, SandboxClock clock, World world) {
        var settings =
                GatewayOptions.defaults(clock)
                        .withHeartbeatInterval(options.heartbeatInterval())
                        .withIdentifyLimits(options.maxConcurrency(), options.sessionStarts())
                        .withAllowedPrivileged(options.allowedPrivileged());
        var compressed = options.sharedCompression() ? settings.withSharedCompression() : settings;
        return new GatewayServer(compressed, new WorldGateway(world));
    }

    private static JsonObject information(SandboxOptions options, LocalGateway gateway) {
        return Js.of(
                "url", gateway.url(),
                "shards", options.recommendedShards(),
                "session_start_limit", gateway.sessionStartLimit());
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }
}
