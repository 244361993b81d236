package hikari.sandbox.gateway;

import hikari.sandbox.Dispatch;
import hikari.sandbox.FaultTarget;
import hikari.sandbox.GatewaySession;
import hikari.sandbox.Intents;
import hikari.sandbox.ManualClock;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// A running gateway with a clock that stands still.
final class Gateway implements AutoCloseable {
    static final FaultTarget ALL = new FaultTarget.Everyone();

    final ManualClock clock = new ManualClock(Instant.parse("2026-01-01T00:00:00Z"));
    final FakeWorld world;
    final GatewayServer server;

    Gateway() {
        this(FakeWorld.withGuilds(guild(0)), options -> options);
    }

    Gateway(FakeWorld world, UnaryOperator<GatewayOptions> change) {
        this.world = world;
        this.server = new GatewayServer(change.apply(GatewayOptions.defaults(clock)), world);
        server.start();
    }

    /// A guild id whose shard, of up to a million, is the number.
    static long guild(long number) {
        return (number << 22) + 1;
    }

    void nextWindow() {
        clock.advance(Duration.ofSeconds(5));
    }

    static JsonObject data(int number) {
        return Json.createObjectBuilder()
                .add("number", number)
                .add("content", "Grüße 🎉 " + number)
                .build();
    }

    void publish(String name, long guildId, int number) {
        world.still(() -> server.publish(Dispatch.inGuild(name, guildId, data(number))));
    }

    GatewaySession session() {
        return server.sessions().getLast();
    }

    /// Waits until the gateway's view fulfils a condition; the test's time-out ends a wait in vain.
    GatewaySession await(Predicate<GatewaySession> condition) {
        while (true) {
            for (var session : server.sessions()) {
                if (condition.test(session)) {
                    return session;
                }
            }
            giveWay();
        }
    }

    /// Lets others run in a loop that waits; ends it when the test's time-out interrupts.
    static void giveWay() {
        Thread.yield();
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("waited in vain");
        }
    }

    RawClient ready() throws IOException {
        var client = RawClient.connect(server);
        client.identify(Intents.ALL);
        return client;
    }

    @Override
    public void close() {
        server.close();
    }
}
