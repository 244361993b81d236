package hikari.runtime.event;

import hikari.api.event.Event;
import hikari.api.event.RawDispatchEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// Who wants which events. Read without a lock; each change makes a new table.
///
/// What matches a type is remembered for types of the framework only: a remembered class of a
/// plugin would keep the plugin in memory.
final class SubscriptionTable {
    /// Who wants one concrete type of event.
    record Matching(List<Registration<?>> listeners, List<Tap> taps) {
        boolean isEmpty() {
            return listeners.isEmpty() && taps.isEmpty();
        }
    }

    private record Table(List<Place> places, ConcurrentHashMap<Class<?>, Matching> remembered) {
        Table(List<Place> places) {
            this(List.copyOf(places), new ConcurrentHashMap<>());
        }

        Matching matching(Class<?> type) {
            if (type.getClassLoader() != Event.class.getClassLoader()) {
                return match(type);
            }
            var known = remembered.get(type);
            return known != null ? known : remembered.computeIfAbsent(type, this::match);
        }

        private Matching match(Class<?> type) {
            var listeners = new ArrayList<Registration<?>>();
            var taps = new ArrayList<Tap>();
            for (var place : places) {
                if (wants(place, type)) {
                    switch (place) {
                        case Registration<?> listener -> listeners.add(listener);
                        case Tap tap -> taps.add(tap);
                    }
                }
            }
            return new Matching(List.copyOf(listeners), List.copyOf(taps));
        }
    }

    /// Raw dispatches go to those who ask for them by name: they would give every event twice to
    /// those who ask for all.
    private static boolean wants(Place place, Class<?> type) {
        return type == RawDispatchEvent.class
                ? place.type() == type
                : place.type().isAssignableFrom(type);
    }

    private final ReentrantLock lock = new ReentrantLock();

    /// Written under the lock; read without it.
    private volatile Table table = new Table(List.of());

    void add(Place place) {
        lock.lock();
        try {
            var more = new ArrayList<>(table.places);
            more.add(place);
            table = new Table(more);
        } finally {
            lock.unlock();
        }
    }

    void remove(Place place) {
        lock.lock();
        try {
            var fewer = new ArrayList<>(table.places);
            if (fewer.remove(place)) {
                table = new Table(fewer);
            }
        } finally {
            lock.unlock();
        }
    }

    /// {@return who wants events of this concrete type}
    Matching matching(Class<? extends Event> type) {
        return table.matching(type);
    }

    /// {@return the places that fulfil a condition}
    List<Place> all(Predicate<Place> condition) {
        return table.places.stream().filter(condition).toList();
    }
}
