package hikari.voice;

import hikari.api.Snowflake;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.lifecycle.Opening;
import hikari.api.lifecycle.Startup;
import hikari.api.voice.VoiceConnection;
import hikari.api.voice.VoiceServer;
import hikari.api.voice.VoiceSession;
import hikari.api.voice.VoiceState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A connection to nowhere that remembers what it was told.
final class TestConnection implements VoiceConnection {
    final VoiceSession session;
    final List<Object> told = new CopyOnWriteArrayList<>();
    volatile boolean failNext;
    volatile boolean lacksClassNext;
    private final Lifecycle<Startup> life;

    TestConnection(VoiceSession session) {
        this(session, startup -> startup);
    }

    TestConnection(VoiceSession session, Opening<Startup> opening) {
        this.session = session;
        this.life = Lifecycle.of("test connection", opening);
    }

    /// Ends as a connection does whose voice server went away.
    void die() {
        dieOf(new IllegalStateException("on purpose"));
    }

    void dieOf(Throwable failure) {
        life.whileAlive().fail(failure);
    }

    @Override
    public Snowflake guildId() {
        return session.guildId();
    }

    @Override
    public Snowflake channelId() {
        return session.channelId();
    }

    @Override
    public void notify(VoiceState state) {
        told.add(state);
    }

    @Override
    public void notify(VoiceServer server) {
        if (failNext) {
            failNext = false;
            throw new IllegalStateException("on purpose");
        }
        if (lacksClassNext) {
            lacksClassNext = false;
            throw new NoClassDefFoundError("on purpose");
        }
        told.add(server);
    }

    @Override
    public void start() {
        life.start();
    }

    @Override
    public void close() {
        life.close();
    }

    @Override
    public void join() {
        life.join();
    }

    @Override
    public LifecycleState state() {
        return life.state();
    }
}
