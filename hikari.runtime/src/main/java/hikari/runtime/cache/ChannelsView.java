package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheView;
import hikari.api.channel.Channel;
import java.util.Optional;
import java.util.stream.Stream;

/// The channels and threads of all guilds, but not those that the bot cannot see.
///
/// @param contents what is cached
record ChannelsView(Contents contents) implements CacheView<Channel> {
    private PartView<Channel> of(Snowflake guildId, Part<Channel> part) {
        return new PartView<>(contents, guildId, part);
    }

    @Override
    public Optional<Channel> find(Snowflake id) {
        var guildId = contents.guildOfChannel.find(id);
        return guildId == null
                ? Optional.empty()
                : of(guildId, Part.CHANNELS).find(id).or(() -> of(guildId, Part.THREADS).find(id));
    }

    @Override
    public int size() {
        return contents.guilds.values().stream()
                .mapToInt(guild ->
                        guild.table(Part.CHANNELS).size() + guild.table(Part.THREADS).size())
                .sum();
    }

    @Override
    public Stream<Channel> stream() {
        return contents.guilds.keySet().stream()
                .flatMap(id ->
                        Stream.concat(
                                of(id, Part.CHANNELS).stream(), of(id, Part.THREADS).stream()));
    }
}
