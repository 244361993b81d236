package hikari.commands;

import java.util.ArrayList;
import java.util.List;

/// Lists of one and more.
final class Lists {
    private Lists() {}

    @SafeVarargs
    static <T> List<T> of(T first, T... rest) {
        var all = new ArrayList<T>();
        all.add(first);
        for (var each : rest) {
            all.add(each);
        }
        return List.copyOf(all);
    }
}
