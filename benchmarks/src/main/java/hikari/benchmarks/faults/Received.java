package hikari.benchmarks.faults;

import hikari.api.event.GuildMessageCreateEvent;
import hikari.api.event.ShardReadyEvent;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/// What the listeners got of the load.
final class Received {
    private final int perGuild;

    /// How often each event came: guild × number.
    private final AtomicIntegerArray times;

    /// When each was sent.
    private final AtomicLongArray sentAt;

    /// The highest number that came, by guild.
    private final AtomicIntegerArray highest;

    private final AtomicLong outOfOrder = new AtomicLong();
    private final AtomicLong longestNanos = new AtomicLong();
    private final Set<String> sessions = ConcurrentHashMap.newKeySet();

    Received(int guilds, int perGuild) {
        this.perGuild = perGuild;
        this.times = new AtomicIntegerArray(guilds * perGuild);
        this.sentAt = new AtomicLongArray(guilds * perGuild);
        this.highest = new AtomicIntegerArray(guilds);
    }

    void sending(int guild, int number) {
        sentAt.set(guild * perGuild + number, System.nanoTime());
    }

    void message(GuildMessageCreateEvent event) {
        var parts = event.message().content().split(" ");
        if (!parts[0].equals("load")) {
            return;
        }
        var guild = Integer.parseInt(parts[1]);
        var number = Integer.parseInt(parts[2]);
        var place = guild * perGuild + number;
        times.incrementAndGet(place);
        var before = highest.getAndAccumulate(guild, number, Math::max);
        if (number < before) {
            outOfOrder.incrementAndGet();
        }
        longestNanos.accumulateAndGet(System.nanoTime() - sentAt.get(place), Math::max);
    }

    /// Notes a session that the client knows of.
    void ready(ShardReadyEvent event) {
        event.shard().session().ifPresent(session -> sessions.add(session.sessionId()));
    }

    boolean knows(String sessionId) {
        return sessions.contains(sessionId);
    }

    boolean has(Truth.Entry entry) {
        return times.get(entry.guild() * perGuild + entry.number()) > 0;
    }

    long doubled() {
        var doubled = 0L;
        for (var place = 0; place < times.length(); place++) {
            doubled += Math.max(0, times.get(place) - 1);
        }
        return doubled;
    }

    long outOfOrder() {
        return outOfOrder.get();
    }

    long longestNanos() {
        return longestNanos.get();
    }
}
