package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheView;
import hikari.api.guild.Guild;
import java.util.Optional;
import java.util.stream.Stream;

/// The guilds that are available.
///
/// @param contents what is cached
record GuildsView(Contents contents) implements CacheView<Guild> {
    @Override
    public Optional<Guild> find(Snowflake id) {
        var guild = contents.guilds.get(id);
        return guild == null ? Optional.empty() : Guilds.make(id, guild);
    }

    @Override
    public int size() {
        return (int) contents.guilds.values().stream().filter(guild -> guild.guild != null).count();
    }

    @Override
    public Stream<Guild> stream() {
        return contents.guilds.entrySet().stream()
                .flatMap(guild -> Guilds.make(guild.getKey(), guild.getValue()).stream());
    }
}
