package hikari.benchmarks.parts;

import hikari.api.cache.CacheSettings;
import hikari.api.gateway.Dispatch;
import hikari.api.gateway.Shard;
import hikari.api.spi.EntityStore;
import hikari.runtime.cache.DefaultEntityStore;
import hikari.runtime.dispatch.DispatchReader;
import hikari.runtime.event.DefaultEventManager;
import hikari.runtime.event.EventSettings;
import java.util.List;

/// The way of a dispatch behind the gateway, without a socket: event manager, cache, reader. What
/// is not exported is reached because benchmarks run on the class path.
final class Reading implements AutoCloseable {
    final DefaultEventManager events = new DefaultEventManager(EventSettings.DEFAULT);
    final EntityStore cache;
    private final DispatchReader reader;
    private final Shard shard = Nobody.shard();
    private List<Dispatch> frames = List.of();
    private int next;

    Reading(CacheSettings cached) {
        cache = new DefaultEntityStore(cached);
        cache.start();
        events.start();
        reader = new DispatchReader(Nobody.bot(), events, cache, cached);
    }

    void read(List<Dispatch> dispatches) {
        dispatches.forEach(dispatch -> reader.dispatched(shard, dispatch));
    }

    void play(List<Dispatch> dispatches) {
        frames = dispatches;
        next = 0;
    }

    /// Reads the next of those to play; after the last comes the first.
    void step() {
        var dispatch = frames.get(next);
        next = next + 1 == frames.size() ? 0 : next + 1;
        if (reader.wants(dispatch.name())) {
            reader.dispatched(shard, dispatch);
        }
    }

    @Override
    public void close() {
        events.close();
        cache.close();
    }
}
