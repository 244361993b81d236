package hikari.runtime.dispatch;

import hikari.api.bot.Bot;
import hikari.api.cache.CacheSettings;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.event.Event;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.event.RawDispatchEvent;
import hikari.api.event.ShardConnectedEvent;
import hikari.api.event.ShardDisconnectedEvent;
import hikari.api.event.ShardGuildsReadyEvent;
import hikari.api.event.ShardResumedEvent;
import hikari.api.gateway.Dispatch;
import hikari.api.gateway.Shard;
import hikari.api.gateway.ShardListener;
import hikari.api.interaction.Interaction;
import hikari.api.json.Json;
import hikari.api.spi.EntityStore;
import hikari.runtime.event.DefaultEventManager;
import hikari.runtime.interaction.InteractionEvents;
import jakarta.json.bind.Jsonb;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// Makes events of what comes through the shards: cache first, then waiters and streams, then
/// listeners. Runs on the shards' threads, each in its own order; waits there when too many events
/// are on their way to listeners.
public final class DispatchReader implements ShardListener {
    private static final Duration QUIET = Duration.ofSeconds(15);
    private static final Logger LOG = LogManager.getLogger(DispatchReader.class);

    private final Bot bot;
    private final DefaultEventManager events;
    private final EntityStore cache;
    private final Jsonb jsonb;
    private final KnownGuilds known = new KnownGuilds();
    private final AwaitedGuilds awaited;
    private final Map<String, Decoding> decodings;

    /// The names of dispatches that are needed even if nobody wants their events.
    private final Set<String> needed;

    /// The names whose failure has been logged.
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    /// A reader for one life of a bot.
    ///
    /// @param bot the bot
    /// @param events gets the events
    /// @param cache is written before the events go out
    /// @param cached what is cached
    public DispatchReader(
            Bot bot, DefaultEventManager events, EntityStore cache, CacheSettings cached) {
        this(bot, events, cache, cached, Json.create());
    }

    DispatchReader(
            Bot bot,
            DefaultEventManager events,
            EntityStore cache,
            CacheSettings cached,
            Jsonb jsonb) {
        this(bot, events, cache, cached, jsonb, QUIET);
    }

    DispatchReader(
            Bot bot,
            DefaultEventManager events,
            EntityStore cache,
            CacheSettings cached,
            Jsonb jsonb,
            Duration quiet) {
        this.awaited = new AwaitedGuilds(quiet);
        this.jsonb = jsonb;
        this.bot = bot;
        this.events = events;
        this.cache = cache;
        this.decodings =
                decodings(known, new InteractionEvents(bot, events))
                        .collect(Collectors.toUnmodifiableMap(Decoding::name, Function.identity()));
        this.needed =
                decodings.values().stream()
                        .filter(decoding -> decoding.isNeeded(cached))
                        .map(Decoding::name)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// {@return how each dispatch is decoded}
    static Stream<Decoding> decodings(KnownGuilds known, InteractionEvents interactions) {
        return Stream.of(
                        new GuildDecodings(known).all(),
                        MessageDecodings.all(),
                        ReactionDecodings.all(),
                        ChannelDecodings.all(),
                        MemberDecodings.all(),
                        AdministrationDecodings.all(),
                        AutoModerationDecodings.all(),
                        MonetizationDecodings.all(),
                        PollDecodings.all(),
                        ScheduledEventDecodings.all(),
                        SoundboardDecodings.all(),
                        VoiceChannelDecodings.all(),
                        OtherDecodings.all(),
                        List.of(interaction(interactions)))
                .flatMap(List::stream);
    }

    private static Decoding interaction(InteractionEvents interactions) {
        return Decoding.of(
                "INTERACTION_CREATE",
                List.of(InteractionCreateEvent.class),
                Set.of(),
                p -> Optional.of(interactions.of(p.as(Interaction.class))));
    }

    @Override
    public boolean wants(String name) {
        return needed.contains(name)
                || isWanted(decodings.get(name))
                || events.isWanted(RawDispatchEvent.class);
    }

    private boolean isWanted(@Nullable Decoding decoding) {
        return decoding != null
                && (decoding.isWanted(events)
                        || decoding.name().equals("GUILD_CREATE")
                                && events.isWanted(ShardGuildsReadyEvent.class));
    }

    @Override
    public void dispatched(Shard shard, Dispatch dispatch) {
        if (events.isWanted(RawDispatchEvent.class)) {
            events.dispatchSoon(RawDispatchEvent.of(bot, shard, dispatch));
        }
        var decoding = decodings.get(dispatch.name());
        if (decoding == null) {
            return;
        }
        var isWanted = isWanted(decoding);
        if (isWanted || needed.contains(decoding.name())) {
            var event = decode(decoding, shard, dispatch, isWanted);
            if (isWanted || decoding.always()) {
                event.ifPresent(this::deliver);
            }
        }
    }

    private void deliver(Event event) {
        events.dispatchSoon(event);
        if (events.isWanted(ShardGuildsReadyEvent.class)) {
            awaited.after(event).ifPresent(events::dispatchSoon);
        }
    }

    /// Waits for guilds that do not come, and tells of the shards that go without them. Ends when
    /// interrupted, or when the event manager closes.
    ///
    /// @throws InterruptedException when interrupted
    public void watchGuilds() throws InterruptedException {
        try {
            while (true) {
                events.dispatch(awaited.awaitGivenUp());
            }
        } catch (ComponentStateConflictException e) {
            LOG.debug("Guilds came too late to be told of", e);
        }
    }

    private Optional<Event> decode(
            Decoding decoding, Shard shard, Dispatch dispatch, boolean isWanted) {
        try {
            return decoding.decoder()
                    .apply(new Payload(bot, shard, cache, jsonb, dispatch, isWanted));
        } catch (ComponentStateConflictException e) {
            LOG.debug("A {} came too late", dispatch.name(), e);
        } catch (RuntimeException | StackOverflowError e) { // deep nesting is the peer's doing, too
            if (reported.add(dispatch.name())) {
                LOG.warn(
                        "Cannot read a {} and drop it; further ones are dropped quietly",
                        dispatch.name(),
                        e);
            } else {
                LOG.debug("Cannot read a {}", dispatch.name(), e);
            }
        }
        return Optional.empty();
    }

    @Override
    public void caughtUp(Shard shard) {
        events.startWaiting();
    }

    @Override
    public void connected(Shard shard) {
        events.dispatch(new ShardConnectedEvent(bot, shard));
    }

    @Override
    public void ready(Shard shard) {
        known.reset(shard);
        cache.dropShard(shard.id(), shard.shardCount());
    }

    @Override
    public void resumed(Shard shard) {
        events.dispatch(new ShardResumedEvent(bot, shard));
    }

    @Override
    public void disconnected(Shard shard, Optional<Integer> code, String reason) {
        events.dispatch(new ShardDisconnectedEvent(bot, shard, code, reason));
    }
}
