package hikari.plugin.radio;

import hikari.api.Snowflake;
import hikari.api.error.VoiceException;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.voice.DirectVoiceConnection;
import hikari.api.voice.VoiceComponent;
import hikari.api.voice.VoiceConnectOptions;
import hikari.api.voice.VoiceConnection;
import hikari.api.voice.VoiceConnectionFactory;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A voice component whose connections lead nowhere.
final class FakeVoice implements VoiceComponent {
    final FakePlayer player = new FakePlayer();
    final Map<Snowflake, Snowflake> channels = new ConcurrentHashMap<>();

    @Override
    public Map<Snowflake, VoiceConnection> connections() {
        var all = new ConcurrentHashMap<Snowflake, VoiceConnection>();
        channels.keySet().forEach(guild -> all.put(guild, connection(guild)));
        return all;
    }

    @Override
    public DirectVoiceConnection connect(
            Snowflake guildId, Snowflake channelId, VoiceConnectOptions options) {
        if (channels.putIfAbsent(guildId, channelId) != null) {
            throw new VoiceException("connected already");
        }
        return connection(guildId);
    }

    @Override
    public <C extends VoiceConnection> C connect(
            Snowflake guildId,
            Snowflake channelId,
            VoiceConnectOptions options,
            VoiceConnectionFactory<C> factory) {
        throw new AssertionError("not expected of a radio");
    }

    @Override
    public void move(Snowflake guildId, Snowflake channelId) {
        channels.put(guildId, channelId);
    }

    @Override
    public void disconnect(Snowflake guildId) {
        player.stop();
        if (channels.remove(guildId) == null) {
            throw new VoiceException("not connected");
        }
    }

    @Override
    public void disconnectAll() {
        channels.clear();
    }

    @Override
    public void start() {}

    @Override
    public void close() {}

    @Override
    public void join() {}

    @Override
    public LifecycleState state() {
        return LifecycleState.ALIVE;
    }

    private DirectVoiceConnection connection(Snowflake guild) {
        return (DirectVoiceConnection)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {DirectVoiceConnection.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "player" -> player;
                                    case "guildId" -> guild;
                                    case "channelId" ->
                                            Optional.ofNullable(channels.get(guild)).orElseThrow();
                                    case "toString" -> "connection";
                                    case "hashCode" -> 1;
                                    case "equals" -> proxy == arguments[0];
                                    default -> throw new AssertionError("not expected: " + method);
                                });
    }
}
