package hikari.runtime.dispatch;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.event.Event;
import hikari.api.event.GuildAvailableEvent;
import hikari.api.event.GuildLeaveEvent;
import hikari.api.event.GuildUnavailableEvent;
import hikari.api.event.ShardGuildsReadyEvent;
import hikari.api.event.ShardReadyEvent;
import hikari.api.gateway.Intent;
import hikari.api.guild.UnavailableGuild;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Which guilds of the running sessions have not come yet, and until when they are waited for.
/// Thread-safe.
final class AwaitedGuilds {
    private final long quietNanos;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /// By shard.
    @GuardedBy("lock")
    private final Map<Integer, Arrivals> arriving = new HashMap<>();

    /// Nothing is awaited.
    ///
    /// @param quiet how long no guild may come before the missing ones are given up
    AwaitedGuilds(Duration quiet) {
        this.quietNanos = quiet.toNanos();
    }

    /// Takes an event that tells of guilds.
    ///
    /// @return what follows it, when it was the last that was waited for
    Optional<Event> after(Event event) {
        lock.lock();
        try {
            return switch (event) {
                case ShardReadyEvent ready -> begin(ready);
                case GuildAvailableEvent guild ->
                        arrived(guild.shard().id(), all -> all.available(guild.guildId()));
                case GuildUnavailableEvent guild ->
                        arrived(guild.shard().id(), all -> all.unavailable(guild.guildId()));
                case GuildLeaveEvent guild ->
                        arrived(guild.shard().id(), all -> all.left(guild.guildId()));
                default -> Optional.empty();
            };
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private Optional<Event> begin(ShardReadyEvent ready) {
        var guilds = ready.guilds().stream().map(UnavailableGuild::id).toList();
        var arrivals = new Arrivals(ready.bot(), ready.shard(), guilds);
        if (guilds.isEmpty() || !ready.shard().intents().has(Intent.GUILDS)) {
            arriving.remove(ready.shard().id());
            return Optional.of(arrivals.event());
        }
        arrivals.giveUpAt(System.nanoTime() + quietNanos);
        arriving.put(ready.shard().id(), arrivals);
        changed.signalAll();
        return Optional.empty();
    }

    @GuardedBy("lock")
    private Optional<Event> arrived(int shardId, Consumer<Arrivals> change) {
        var arrivals = arriving.get(shardId);
        if (arrivals == null) {
            return Optional.empty();
        }
        change.accept(arrivals);
        if (arrivals.isComplete()) {
            arriving.remove(shardId);
            return Optional.of(arrivals.event());
        }
        arrivals.giveUpAt(System.nanoTime() + quietNanos);
        return Optional.empty();
    }

    /// {@return what is told of the next shard whose guilds do not come in time} Waits for it.
    ShardGuildsReadyEvent awaitGivenUp() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                var next =
                        arriving.entrySet().stream()
                                .min(Comparator.comparing(each -> each.getValue().left()));
                if (next.isEmpty()) {
                    changed.await();
                } else if (next.get().getValue().left() > 0) {
                    changed.awaitNanos(next.get().getValue().left());
                } else {
                    arriving.remove(next.get().getKey());
                    return next.get().getValue().event();
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
