package hikari.sandbox.gateway;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The guilds that a new session gets: those of the world and those to measure with.
final class FirstGuilds {
    private final GatewayContext context;

    FirstGuilds(GatewayContext context) {
        this.context = context;
    }

    List<Long> of(Identity identity) {
        var real = context.world().guildIds().stream();
        var measured = context.measured().get().ids().stream();
        return Stream.concat(real, measured).filter(identity::sees).toList();
    }

    /// Streams the guilds, each as it is in the moment it is sent, as fast as the client takes
    /// them.
    void send(Session session, List<Long> guildIds) throws InterruptedException {
        for (var id : guildIds) {
            if (!session.waitForRoom()) {
                return;
            }
            context.world().still(() -> send(session, id));
        }
    }

    private void send(Session session, long guildId) {
        if (session.arrived(guildId)) {
            context.measured()
                    .get()
                    .created(guildId)
                    .or(() -> created(session.identity(), guildId))
                    .ifPresent(session::append);
        }
    }

    private Optional<EventFrame> created(Identity identity, long guildId) {
        var world = context.world();
        return world.guildCreate(guildId, identity.intents(), identity.largeThreshold())
                .map(guild -> identity.hidesChannels() ? world.hideChannels(guildId, guild) : guild)
                .map(guild -> EventFrame.of("GUILD_CREATE", guild));
    }
}
