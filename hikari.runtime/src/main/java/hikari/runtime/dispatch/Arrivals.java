package hikari.runtime.dispatch;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.event.ShardGuildsReadyEvent;
import hikari.api.gateway.Shard;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The guilds of one session, as they come. Guarded by the lock of its [AwaitedGuilds].
final class Arrivals {
    private final Bot bot;
    private final Shard shard;
    private final Set<Snowflake> awaited;
    private final Set<Snowflake> available = new LinkedHashSet<>();
    private final Set<Snowflake> unavailable = new LinkedHashSet<>();
    private long giveUpAt;

    Arrivals(Bot bot, Shard shard, Collection<Snowflake> guilds) {
        this.bot = bot;
        this.shard = shard;
        this.awaited = new LinkedHashSet<>(guilds);
    }

    void available(Snowflake id) {
        move(id, available);
    }

    void unavailable(Snowflake id) {
        move(id, unavailable);
    }

    void left(Snowflake id) {
        awaited.remove(id);
        available.remove(id);
        unavailable.remove(id);
    }

    private void move(Snowflake id, Set<Snowflake> to) {
        left(id);
        to.add(id);
    }

    boolean isComplete() {
        return awaited.isEmpty();
    }

    void giveUpAt(long nanoTime) {
        giveUpAt = nanoTime;
    }

    /// {@return the nanoseconds until the missing ones are given up}
    long left() {
        return giveUpAt - System.nanoTime();
    }

    ShardGuildsReadyEvent event() {
        var missing = Stream.concat(awaited.stream(), unavailable.stream()).toList();
        return new ShardGuildsReadyEvent(bot, shard, List.copyOf(available), missing);
    }
}
