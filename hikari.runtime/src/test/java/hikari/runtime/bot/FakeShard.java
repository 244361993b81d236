package hikari.runtime.bot;

import hikari.api.Flags;
import hikari.api.gateway.ChannelInfoRequest;
import hikari.api.gateway.Dispatch;
import hikari.api.gateway.GatewayConfig;
import hikari.api.gateway.Intent;
import hikari.api.gateway.MemberRequest;
import hikari.api.gateway.SessionState;
import hikari.api.gateway.Shard;
import hikari.api.gateway.ShardListener;
import hikari.api.gateway.SoundboardRequest;
import hikari.api.gateway.VoiceStateUpdate;
import hikari.api.lifecycle.Startup;
import hikari.api.presence.PresenceUpdate;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// A shard without a connection: tells its listener what a real one would.
final class FakeShard extends Piece implements Shard {
    private final int id;
    private final GatewayConfig config;
    private final ShardListener listener;
    private final AtomicLong sequence = new AtomicLong();
    final List<Object> sent = new CopyOnWriteArrayList<>();

    FakeShard(
            int id,
            GatewayConfig config,
            ShardListener listener,
            Chronicle chronicle,
            AtomicInteger open) {
        super("shard " + id, chronicle, open);
        this.id = id;
        this.config = config;
        this.listener = listener;
    }

    @Override
    void opened(Startup startup) {
        listener.connected(this);
        listener.ready(this);
        dispatch(
                "READY",
                """
                {"v": 10, "user": {"id": "7", "username": "bot", "discriminator": "0", "bot": true},
                 "guilds": [{"id": "81384788765712384", "unavailable": true}], "session_id": "s",
                 "application": {"id": "7", "flags": 0}}\
                """);
        startup.onClose(
                "connection", () -> listener.disconnected(this, Optional.of(1000), "closing"));
    }

    /// Tells the listener of a dispatch if it wants it.
    void dispatch(String name, String data) {
        var bytes = data.getBytes(StandardCharsets.UTF_8);
        if (listener.wants(name)) {
            listener.dispatched(
                    this, new Dispatch(name, sequence.incrementAndGet(), bytes, 0, bytes.length));
            listener.caughtUp(this);
        }
    }

    ShardListener listener() {
        return listener;
    }

    @Override
    public int id() {
        return id;
    }

    @Override
    public int shardCount() {
        return config.shardCount();
    }

    @Override
    public Flags<Intent> intents() {
        return config.intents();
    }

    @Override
    public Optional<Duration> latency() {
        return Optional.of(Duration.ofMillis(10 * (id + 1)));
    }

    @Override
    public boolean isConnected() {
        return isAlive();
    }

    @Override
    public Optional<SessionState> session() {
        return Optional.empty();
    }

    @Override
    public void updatePresence(PresenceUpdate presence) {
        sent.add(presence);
    }

    @Override
    public void updateVoiceState(VoiceStateUpdate update) {
        sent.add(update);
    }

    @Override
    public void requestMembers(MemberRequest request) {
        sent.add(request);
    }

    @Override
    public void requestSoundboardSounds(SoundboardRequest request) {
        sent.add(request);
    }

    @Override
    public void requestChannelInfo(ChannelInfoRequest request) {
        sent.add(request);
    }

    @Override
    public void end() {
        close();
    }
}
