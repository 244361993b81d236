package hikari.runtime.request;

import hikari.api.Snowflake;
import hikari.api.error.EventTimeoutException;
import hikari.api.event.EventManager;
import hikari.api.event.SoundboardSoundsEvent;
import hikari.api.gateway.IncompleteSoundsException;
import hikari.api.gateway.Shard;
import hikari.api.gateway.SoundboardRequest;
import hikari.api.guild.SoundboardSound;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Asks for the sounds of guilds over their shards, and gathers the answers. Thread-safe.
public final class SoundRequests {
    private final EventManager events;
    private final Function<Snowflake, Shard> shards;

    /// Requests of one bot.
    ///
    /// @param events brings the answers
    /// @param shards knows each guild's shard
    public SoundRequests(EventManager events, Function<Snowflake, Shard> shards) {
        this.events = events;
        this.shards = shards;
    }

    /// Sends a request, to each shard its part, and waits for nothing.
    ///
    /// @param request of which guilds
    public void send(SoundboardRequest request) {
        request.guildIds().stream()
                .collect(Collectors.groupingBy(shards))
                .forEach((shard, part) ->
                        shard.requestSoundboardSounds(new SoundboardRequest(part)));
    }

    /// Sends a request and waits for the sounds of all guilds.
    ///
    /// @param request of which guilds
    /// @param timeout how long to wait
    /// @return the sounds, by guild
    public Map<Snowflake, List<SoundboardSound>> fetch(
            SoundboardRequest request, Duration timeout) {
        var wanted = Set.copyOf(request.guildIds());
        var received = new ConcurrentHashMap<Snowflake, List<SoundboardSound>>();
        try (var waiter =
                events.expect(
                        SoundboardSoundsEvent.class,
                        event -> {
                            if (wanted.contains(event.guildId())) {
                                received.put(event.guildId(), event.sounds());
                            }
                            return received.size() == wanted.size();
                        })) {
            send(request);
            waiter.await(timeout);
        } catch (EventTimeoutException e) {
            throw incomplete(wanted, received, timeout, e);
        }
        return Map.copyOf(received);
    }

    private static IncompleteSoundsException incomplete(
            Set<Snowflake> wanted,
            Map<Snowflake, List<SoundboardSound>> received,
            Duration timeout,
            EventTimeoutException cause) {
        var missing = wanted.stream().filter(id -> !received.containsKey(id)).toList();
        var incomplete = new IncompleteSoundsException(received, missing, timeout);
        incomplete.initCause(cause);
        return incomplete;
    }
}
