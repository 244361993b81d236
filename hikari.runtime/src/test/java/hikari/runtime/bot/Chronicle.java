package hikari.runtime.bot;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What happened, in order.
final class Chronicle {
    private final List<String> entries = new CopyOnWriteArrayList<>();

    void add(String entry) {
        entries.add(entry);
    }

    List<String> entries() {
        return List.copyOf(entries);
    }
}
