package hikari.gateway;

import hikari.api.Snowflake;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.gateway.GatewayConfig;
import hikari.api.gateway.SessionState;
import hikari.api.gateway.Shard;
import hikari.api.gateway.ShardListener;
import hikari.api.gateway.ShardManager;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleComponent;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.lifecycle.Startup;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Starts all shards at once, within the identify slots, and closes them all at once.
final class DefaultShardManager extends LifecycleComponent implements ShardManager {
    private static final Logger LOG = LogManager.getLogger(DefaultShardManager.class);

    private final GatewayConfig config;
    private final ShardListener listener;
    private final Surroundings surroundings;
    private final Payloads payloads = new Payloads();
    private final hikari.api.gateway.IdentifySlots slots;
    private final Lifecycle<List<DefaultShard>> life = Lifecycle.of("shard manager", this::open);

    /// The shards of this life, or of the last one: they keep their sessions.
    private volatile List<DefaultShard> shards = List.of();

    /// An inactive manager.
    ///
    /// @throws IllegalArgumentException when the configured address is none
    DefaultShardManager(GatewayConfig config, ShardListener listener, Surroundings surroundings) {
        GatewayAddress.of(config.url(), config.compression());
        this.config = config;
        this.listener = listener;
        this.surroundings = surroundings;
        this.slots =
                config.identifySlots().orElseGet(() -> new LocalIdentifySlots(surroundings.time()));
    }

    @Override
    protected Lifecycle<?> life() {
        return life;
    }

    @Override
    public List<Shard> shards() {
        return switch (life.state()) {
            case STARTING, ALIVE -> List.copyOf(shards);
            case INACTIVE, CLOSING -> List.of();
        };
    }

    @Override
    public Optional<Shard> find(int shardId) {
        return shards().stream().filter(shard -> shard.id() == shardId).findFirst();
    }

    @Override
    public Optional<Shard> findFor(Snowflake guildId) {
        return find(guildId.shardId(config.shardCount()));
    }

    @Override
    public List<SessionState> sessions() {
        return shards.stream().flatMap(shard -> shard.session().stream()).toList();
    }

    /// Package-private for a test that ends a life in an order of its own.
    List<DefaultShard> open(Startup startup) throws InterruptedException {
        var fleet = fleet(startup);
        shards = fleet;
        var starting = new CountDownLatch(fleet.size());
        var living = new AtomicInteger(fleet.size());
        for (var shard : fleet) {
            startup.fork(
                    "hikari shard %d life".formatted(shard.id()),
                    () -> live(shard, starting, living));
        }
        startup.onClose("shards", () -> closeAll(fleet));
        starting.await();
        LOG.info("{} shard(s) of {} are up", fleet.size(), config.shardCount());
        return fleet;
    }

    private List<DefaultShard> fleet(Startup startup) {
        var before = shards.isEmpty() ? config.resume() : sessions();
        return config.shardIds().stream()
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(id -> shard(id, before, startup))
                .toList();
    }

    private DefaultShard shard(int id, List<SessionState> before, Startup startup) {
        var setup = new ShardSetup(id, config, listener, slots, surroundings, payloads);
        var shard = new DefaultShard(setup, startup::fail);
        before.stream()
                .filter(state -> state.shardId() == id && state.shardCount() == config.shardCount())
                .findFirst()
                .ifPresent(shard::resumeFrom);
        return shard;
    }

    /// One shard's life as the manager sees it: its failure is the manager's, and with the last one
    /// the manager ends.
    private void live(DefaultShard shard, CountDownLatch starting, AtomicInteger living) {
        try {
            shard.start();
            starting.countDown();
            awaitEnd(shard);
        } finally {
            if (shard.state() != LifecycleState.INACTIVE) {
                Thread.interrupted(); // it came up behind the back of a closing that found nothing
                close(shard);
            }
        }
        if (living.decrementAndGet() == 0) {
            closeMyself();
        }
    }

    private static void awaitEnd(DefaultShard shard) {
        try {
            shard.join();
        } catch (ComponentStateConflictException e) {
            LOG.debug("Shard {} ended as soon as it was up", shard.id());
        }
    }

    private void closeMyself() {
        try {
            life.close(); // from inside: begins the closing and returns at once
        } catch (ComponentStateConflictException e) {
            LOG.trace("closed already");
        }
    }

    private static void closeAll(List<DefaultShard> fleet) throws InterruptedException {
        var closers =
                fleet.stream()
                        .map(shard ->
                                Thread.ofVirtual()
                                        .name("hikari shard %d close".formatted(shard.id()))
                                        .start(() -> close(shard)))
                        .toList();
        for (var closer : closers) {
            closer.join();
        }
    }

    private static void close(DefaultShard shard) {
        try {
            shard.close();
        } catch (ComponentStateConflictException e) {
            LOG.trace("shard {} is closed already", shard.id());
        }
    }
}
