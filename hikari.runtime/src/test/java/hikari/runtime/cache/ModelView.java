package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheView;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A view of a map.
record ModelView<T>(Map<Long, T> entries) implements CacheView<T> {
    @Override
    public Optional<T> find(Snowflake id) {
        return Optional.ofNullable(entries.get(id.value()));
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public Stream<T> stream() {
        return entries.values().stream();
    }
}
