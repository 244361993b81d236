package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheView;
import hikari.runtime.pack.Unpacker;
import java.util.Optional;
import java.util.stream.Stream;

/// One part of one guild.
///
/// @param contents what is cached
/// @param guildId the guild
/// @param part what of it
record PartView<T>(Contents contents, Snowflake guildId, Part<T> part) implements CacheView<T> {
    private Table table() {
        var guild = contents.guilds.get(guildId);
        return guild == null ? Table.EMPTY : guild.table(part);
    }

    @Override
    public Optional<T> find(Snowflake id) {
        var row = new Unpacker();
        return table().find(id.value(), row)
                ? Optional.of(part.make(guildId, id.value(), row))
                : Optional.empty();
    }

    @Override
    public int size() {
        return table().size();
    }

    @Override
    public Stream<T> stream() {
        return RowStream.of(table(), (id, row) -> part.make(guildId, id, row));
    }
}
