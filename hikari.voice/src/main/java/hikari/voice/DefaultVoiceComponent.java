package hikari.voice;

import hikari.api.Snowflake;
import hikari.api.bot.GatewayBot;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.VoiceException;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleComponent;
import hikari.api.lifecycle.LifecycleMessages;
import hikari.api.lifecycle.Startup;
import hikari.api.voice.DirectVoiceConnection;
import hikari.api.voice.VoiceComponent;
import hikari.api.voice.VoiceConnectOptions;
import hikari.api.voice.VoiceConnection;
import hikari.api.voice.VoiceConnectionFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// A voice component whose connections and attempts at them belong to its life.
final class DefaultVoiceComponent extends LifecycleComponent implements VoiceComponent {
    private record Open(Startup startup, Places places, Direct direct) {}

    private final GatewayBot bot;
    private final Lifecycle<Open> life;

    DefaultVoiceComponent(GatewayBot bot) {
        this(bot, Lifecycle.DEFAULT_CLOSE_DEADLINE);
    }

    DefaultVoiceComponent(GatewayBot bot, Duration closeDeadline) {
        this.bot = bot;
        this.life =
                Lifecycle.of(
                        LifecycleMessages.of("voice component")
                                .onStart("Cannot start a voice component which is already running"),
                        closeDeadline,
                        this::open);
    }

    @Override
    protected Lifecycle<?> life() {
        return life;
    }

    @Override
    public Map<Snowflake, VoiceConnection> connections() {
        return life.whileAlive().places().connections();
    }

    @Override
    public DirectVoiceConnection connect(
            Snowflake guildId, Snowflake channelId, VoiceConnectOptions options) {
        return connect(guildId, channelId, options, life.whileAlive().direct().factory());
    }

    @Override
    public <C extends VoiceConnection> C connect(
            Snowflake guildId,
            Snowflake channelId,
            VoiceConnectOptions options,
            VoiceConnectionFactory<C> factory) {
        var open = life.whileAlive();
        if (options.replaceExisting()) {
            open.places()
                    .find(guildId)
                    .filter(Place::isOrWasConnected)
                    .ifPresent(open.places()::end);
        }
        var place = open.places().reserve(guildId, options);
        var attempt =
                new Attempt<>(bot, this, open.startup(), open.places(), place, channelId, factory);
        try {
            return attempt.await();
        } catch (ComponentStateConflictException e) {
            life.whileAlive(); // says that it is this component that closes, if it is
            throw e;
        }
    }

    @Override
    public void move(Snowflake guildId, Snowflake channelId) {
        var places = life.whileAlive().places();
        var place = connected(places, guildId);
        if (!place.connection().map(VoiceConnection::channelId).equals(Optional.of(channelId))) {
            places.move(place, channelId);
        }
    }

    @Override
    public void disconnect(Snowflake guildId) {
        var places = life.whileAlive().places();
        places.end(connected(places, guildId));
    }

    @Override
    public void disconnectAll() {
        var open = life.whileAlive();
        open.places().endAll();
    }

    private Open open(Startup startup) {
        var places = new Places(bot);
        startup.onClose("voice connections", places::endAll);
        return new Open(startup, places, new Direct(bot, startup, places));
    }

    private static Place connected(Places places, Snowflake guildId) {
        return places.find(guildId)
                .filter(Place::isConnected)
                .orElseThrow(() ->
                        new VoiceException(
                                "This application doesn't have any active voice connection in guild %s"
                                        .formatted(guildId)));
    }
}
