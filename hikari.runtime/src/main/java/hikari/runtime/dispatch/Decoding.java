package hikari.runtime.dispatch;

import hikari.api.cache.CacheKind;
import hikari.api.cache.CacheSettings;
import hikari.api.event.Event;
import hikari.api.event.EventManager;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// How dispatches of one name become events and reach the cache.
///
/// @param name such as `MESSAGE_CREATE`
/// @param events the concrete events that may come of it
/// @param kinds the kinds of things in the cache that it changes
/// @param always whether it is needed even if nobody wants it
/// @param decoder writes the cache and makes the event
record Decoding(
        String name,
        List<Class<? extends Event>> events,
        Set<CacheKind> kinds,
        boolean always,
        Function<Payload, Optional<Event>> decoder) {

    /// {@return a decoding that is needed when one of its events is wanted, or one of its kinds
    /// cached}
    static Decoding of(
            String name,
            List<Class<? extends Event>> events,
            Set<CacheKind> kinds,
            Function<Payload, Optional<Event>> decoder) {
        return new Decoding(name, events, kinds, false, decoder);
    }

    /// {@return a decoding that leaves the cache alone and always makes an event}
    static Decoding plain(
            String name, Class<? extends Event> event, Function<Payload, ? extends Event> decoder) {
        return of(name, List.of(event), Set.of(), p -> Optional.of(decoder.apply(p)));
    }

    /// {@return this, needed even if nobody wants it}
    Decoding needed() {
        return new Decoding(name, events, kinds, true, decoder);
    }

    /// {@return whether it is needed even if nobody wants its events}
    boolean isNeeded(CacheSettings cached) {
        return always || !Collections.disjoint(kinds, cached.kinds());
    }

    /// {@return whether somebody wants one of the events}
    boolean isWanted(EventManager manager) {
        for (var event : events) {
            if (manager.isWanted(event)) {
                return true;
            }
        }
        return false;
    }
}
