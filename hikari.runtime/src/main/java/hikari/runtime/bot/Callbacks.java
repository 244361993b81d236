package hikari.runtime.bot;

import hikari.api.event.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Callbacks of a bot, called in the order in which they were added. Thread-safe.
final class Callbacks<B> {
    private record Added<B>(Consumer<B> callback, Object place) {}

    private final List<Added<B>> added = new CopyOnWriteArrayList<>();

    Subscription add(Consumer<B> callback) {
        var one = new Added<>(callback, new Object());
        added.add(one);
        return () -> added.remove(one);
    }

    List<Consumer<B>> all() {
        return added.stream().map(Added::callback).toList();
    }
}
