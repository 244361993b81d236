package hikari.api.spi;

import hikari.api.cache.CacheSettings;

/// Makes caches. `hikari.runtime` has one of its own; a provider of this service replaces it.
public interface CacheFactory {
    /// {@return an empty, inactive cache}
    ///
    /// @param settings what is cached
    EntityStore create(CacheSettings settings);
}
