package hikari.voice.direct;

import hikari.api.Snowflake;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.Startup;
import hikari.api.voice.DirectVoiceConnection;
import hikari.api.voice.DirectVoiceOptions;
import hikari.api.voice.VoiceComponent;
import hikari.api.voice.VoiceConnectionFactory;
import hikari.api.voice.VoiceServer;
import hikari.api.voice.VoiceSession;
import hikari.api.voice.VoiceState;
import hikari.api.voice.dave.DaveProvider;
import hikari.voice.VoiceTime;
import hikari.voice.pacing.WheelPacerProvider;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// A scripted voice server, and connections to it.
final class DirectWorld implements AutoCloseable {
    static final Snowflake GUILD = Snowflake.of(100);
    static final Snowflake CHANNEL = Snowflake.of(200);
    static final Snowflake OTHER_CHANNEL = Snowflake.of(201);
    static final Snowflake ME = Snowflake.of(300);
    static final Snowflake SOMEBODY = Snowflake.of(301);

    final ScriptedServer server = new ScriptedServer();
    final List<Snowflake> rejoined = new CopyOnWriteArrayList<>();
    volatile Runnable gateway = () -> {};
    private final Lifecycle<Startup> owner = Lifecycle.of("owner", startup -> startup);
    private final VoiceConnectionFactory<DirectVoiceConnection> factory;

    DirectWorld() {
        this(Optional.empty(), new FastTime(20), Duration.ofMinutes(10));
    }

    DirectWorld(Optional<DaveProvider> dave, VoiceTime time, Duration readyTimeout) {
        owner.start();
        this.factory =
                DirectConnections.open(
                        owner.whileAlive(),
                        DirectVoiceOptions.DEFAULT
                                .trusting(ScriptedServer.TLS)
                                .readyWithin(readyTimeout),
                        time,
                        new WheelPacerProvider().open(),
                        dave,
                        (guild, channel) -> {
                            rejoined.add(channel);
                            gateway.run();
                        });
    }

    DirectVoiceConnection connection() {
        try {
            return factory.create(session(server.endpoint()));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    DirectVoiceConnection connected() {
        var connection = connection();
        connection.start();
        return connection;
    }

    static VoiceSession session(String endpoint) {
        return new VoiceSession(nobody(), 0, GUILD, CHANNEL, ME, "session", endpoint, "token");
    }

    static VoiceServer named(ScriptedServer server, String token) {
        return new VoiceServer(token, GUILD, Optional.of(server.endpoint()));
    }

    static VoiceState in(Optional<Snowflake> channel, Snowflake user) {
        return new VoiceState(
                Optional.of(GUILD),
                channel,
                user,
                Optional.empty(),
                "session",
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                Optional.empty());
    }

    @Override
    public void close() {
        owner.close();
        server.close();
    }

    private static VoiceComponent nobody() {
        return (VoiceComponent)
                Proxy.newProxyInstance(
                        VoiceComponent.class.getClassLoader(),
                        new Class<?>[] {VoiceComponent.class},
                        (proxy, method, arguments) -> {
                            throw new AssertionError(method);
                        });
    }
}
