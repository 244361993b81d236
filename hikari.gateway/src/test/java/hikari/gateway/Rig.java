package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Flags;
import hikari.api.Token;
import hikari.api.error.GatewayException;
import hikari.api.gateway.Compression;
import hikari.api.gateway.GatewayConfig;
import hikari.api.gateway.Intent;
import hikari.api.lifecycle.LifecycleState;
import hikari.testkit.Waiting;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/// A shard, a gateway that the test drives, a clock that the test moves, and half of every chance.
final class Rig implements AutoCloseable {
    final FakeGateway gateway = new FakeGateway();
    final ManualTime time = new ManualTime();
    final RecordingListener listener = new RecordingListener();
    final CompletableFuture<GatewayException> death = new CompletableFuture<>();
    final GatewayConfig config;
    final DefaultShard shard;

    Rig() {
        this(config -> config);
    }

    Rig(UnaryOperator<GatewayConfig.Builder> options) {
        this.config = options.apply(config(gateway)).build();
        this.shard = new DefaultShard(setup(0), death::complete);
    }

    static GatewayConfig.Builder config(FakeGateway gateway) {
        return GatewayConfig.builder(Token.bot("t.o.k"), gateway.url())
                .intents(Flags.of(Intent.GUILDS, Intent.GUILD_MEMBERS))
                .compression(Compression.NONE);
    }

    ShardSetup setup(int id) {
        return new ShardSetup(
                id, config, listener, new LocalIdentifySlots(time), surroundings(), new Payloads());
    }

    Surroundings surroundings() {
        return surroundings(time);
    }

    static Surroundings surroundings(GatewayTime time) {
        return new Surroundings(time, () -> Long.MIN_VALUE, WebSocketUpgrade.create()::connect);
    }

    /// Starts the shard on another thread.
    CompletableFuture<Void> starting() {
        return CompletableFuture.runAsync(shard::start, Thread.ofVirtual()::start);
    }

    /// Starts the shard and answers as Discord does; the connection is the test's from then on.
    FakeConnection started() {
        var start = starting();
        var connection = gateway.next();
        connection.hello(41_250);
        connection.expect(2);
        connection.ready("s1", gateway.url().toString());
        done(start);
        listener.until("READY");
        return connection;
    }

    /// Takes the next connection, which must resume, and lets it.
    FakeConnection resumed(long from) {
        var connection = gateway.next();
        connection.hello(41_250);
        assertThat(connection.expect(6).getJsonObject("d").getInt("seq")).isEqualTo((int) from);
        connection.dispatch("RESUMED", from, "{}");
        listener.until("RESUMED");
        return connection;
    }

    static void done(CompletableFuture<Void> future) {
        try {
            future.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// What the future fails with.
    static Throwable failure(CompletableFuture<?> future) {
        try {
            future.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (TimeoutException | InterruptedException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("it did not fail");
    }

    @Override
    public void close() {
        if (shard.state() != LifecycleState.INACTIVE) {
            Waiting.on(shard::close).outcome();
        }
        gateway.close();
    }
}
