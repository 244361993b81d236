package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheView;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A view across all guilds.
///
/// @param guilds the guilds, by id
/// @param home tells the guild of an entry, null when there is none
/// @param part what of a guild is shown
record NestedView<T>(
        Map<Snowflake, GuildContents> guilds,
        Function<Snowflake, @Nullable Snowflake> home,
        Function<GuildContents, Map<Snowflake, T>> part)
        implements CacheView<T> {
    @Override
    public Optional<T> find(Snowflake id) {
        var guildId = home.apply(id);
        var guild = guildId == null ? null : guilds.get(guildId);
        return guild == null ? Optional.empty() : Optional.ofNullable(part.apply(guild).get(id));
    }

    @Override
    public int size() {
        return guilds.values().stream().mapToInt(guild -> part.apply(guild).size()).sum();
    }

    @Override
    public Stream<T> stream() {
        return guilds.values().stream()
                .flatMap(guild -> part.apply(guild).values().stream())
                .toList()
                .stream();
    }
}
