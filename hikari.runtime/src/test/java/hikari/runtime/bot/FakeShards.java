package hikari.runtime.bot;

import hikari.api.Snowflake;
import hikari.api.gateway.GatewayConfig;
import hikari.api.gateway.SessionState;
import hikari.api.gateway.Shard;
import hikari.api.gateway.ShardListener;
import hikari.api.gateway.ShardManager;
import hikari.api.lifecycle.Startup;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// A shard manager without a network.
final class FakeShards extends Piece implements ShardManager {
    final GatewayConfig config;
    final List<FakeShard> all;

    FakeShards(
            GatewayConfig config, ShardListener listener, Chronicle chronicle, AtomicInteger open) {
        super("shards", chronicle, open);
        this.config = config;
        this.all =
                config.shardIds().stream()
                        .map(id -> new FakeShard(id, config, listener, chronicle, open))
                        .toList();
    }

    @Override
    void opened(Startup startup) {
        all.forEach(startup::start);
    }

    @Override
    public List<Shard> shards() {
        return List.copyOf(all);
    }

    @Override
    public Optional<Shard> find(int shardId) {
        return all.stream().filter(shard -> shard.id() == shardId).<Shard>map(s -> s).findFirst();
    }

    @Override
    public Optional<Shard> findFor(Snowflake guildId) {
        return find(guildId.shardId(config.shardCount()));
    }

    @Override
    public List<SessionState> sessions() {
        return List.of();
    }
}
