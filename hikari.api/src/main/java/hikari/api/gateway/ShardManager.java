package hikari.api.gateway;

import hikari.api.Snowflake;
import hikari.api.lifecycle.Component;
import java.util.List;
import java.util.Optional;

/// Starts shards within Discord's identify limits and keeps them together. ALIVE when all of its
/// shards are; dies when one of them dies; `join()` ends when all have ended.
public interface ShardManager extends Component {
    /// {@return the shards of this process, by number} Empty while not ALIVE or STARTING.
    List<Shard> shards();

    /// {@return the shard of this number, if it runs here}
    ///
    /// @param shardId from 0
    Optional<Shard> find(int shardId);

    /// {@return the shard that a guild's events come through, if it runs here}
    ///
    /// @param guildId the guild
    Optional<Shard> findFor(Snowflake guildId);

    /// {@return what it takes to resume each shard's session elsewhere} After `close()` too.
    List<SessionState> sessions();
}
