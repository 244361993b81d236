package hikari.runtime.dispatch;

import hikari.api.Snowflake;
import hikari.api.gateway.Shard;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Which guilds the bot is in, also without a cache: tells a guild that has become available from
/// one that the bot was added to. Thread-safe.
final class KnownGuilds {
    private final Set<Snowflake> ids = ConcurrentHashMap.newKeySet();

    /// A shard has begun a new session.
    void reset(Shard shard) {
        ids.removeIf(id -> id.shardId(shard.shardCount()) == shard.id());
    }

    void addAll(Collection<Snowflake> guilds) {
        ids.addAll(guilds);
    }

    /// {@return whether the guild was not known before}
    boolean add(Snowflake guild) {
        return ids.add(guild);
    }

    void remove(Snowflake guild) {
        ids.remove(guild);
    }
}
