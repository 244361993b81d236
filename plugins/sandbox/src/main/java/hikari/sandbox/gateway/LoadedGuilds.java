package hikari.sandbox.gateway;

import hikari.sandbox.Intents;
import hikari.sandbox.LoadWorld;
import hikari.sandbox.WorldView;
import hikari.sandbox.load.LoadEvents;
import hikari.sandbox.load.LoadGuilds;
import hikari.sandbox.websocket.ByteBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The guilds to measure with and their events, ready to be sent.
///
/// @param guilds GUILD_CREATE by guild
/// @param events what happens in them
record LoadedGuilds(Map<Long, EventFrame> guilds, List<Event> events) {
    /// None.
    static final LoadedGuilds NONE = new LoadedGuilds(Map.of(), List.of());

    /// One event.
    ///
    /// @param guildId where it happens
    /// @param intents those of which a session needs one to receive it
    /// @param frame what is sent
    record Event(long guildId, long intents, EventFrame frame) {
        boolean isFor(Identity identity) {
            return identity.sees(guildId) && (intents == 0 || identity.has(intents));
        }
    }

    static LoadedGuilds of(LoadWorld world, WorldView view, GatewayOptions options) {
        var guilds = new LinkedHashMap<Long, EventFrame>();
        var events = new ArrayList<Event>(world.events());
        var source = new LoadGuilds(world, view.me());
        var happenings = new LoadEvents(world, view.applicationStub().getString("id"));
        try (var ready = new Ready(options)) {
            for (int i = 0; i < world.guilds(); i++) {
                guilds.put(
                        source.id(i), ready.made(EventFrame.of("GUILD_CREATE", source.created(i))));
            }
            for (int i = 0; i < world.events(); i++) {
                var made = happenings.event(i);
                events.add(
                        new Event(
                                made.guildId(),
                                Intents.letting(made.name(), made.guildId()),
                                ready.made(EventFrame.of(made.name(), made.data()))));
            }
        }
        return new LoadedGuilds(guilds, events);
    }

    Collection<Long> ids() {
        return guilds.keySet();
    }

    Optional<EventFrame> created(long guildId) {
        return Optional.ofNullable(guilds.get(guildId));
    }

    /// The event of a number; after the last comes the first again.
    Event event(long number) {
        return events.get((int) (number % events.size()));
    }

    /// Compresses what is compressed once for all sessions.
    private static final class Ready implements AutoCloseable {
        private final Transport transport;
        private final ByteBuilder scratch = new ByteBuilder(1 << 10);

        Ready(GatewayOptions options) {
            transport =
                    options.compression() == GatewayOptions.Compression.SHARED
                            ? Transport.named("zlib-stream", options)
                            : new Transport.Plain();
        }

        EventFrame made(EventFrame frame) {
            transport.compress(frame, 1, scratch);
            return frame;
        }

        @Override
        public void close() {
            transport.close();
        }
    }
}
