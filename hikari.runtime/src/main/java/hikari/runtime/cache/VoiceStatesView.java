package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheView;
import hikari.api.voice.VoiceState;
import hikari.runtime.pack.Unpacker;
import java.util.Optional;
import java.util.stream.Stream;

/// The voice states of one guild, with those members that are cached.
///
/// @param contents what is cached
/// @param guildId the guild
record VoiceStatesView(Contents contents, Snowflake guildId) implements CacheView<VoiceState> {
    private Table table() {
        var guild = contents.guilds.get(guildId);
        return guild == null ? Table.EMPTY : guild.table(Part.VOICE_STATES);
    }

    private VoiceState make(long userId, Unpacker row) {
        var member = new MembersView(contents, guildId).find(Snowflake.of(userId));
        return Guilds.makeVoiceState(guildId, userId, member, row);
    }

    @Override
    public Optional<VoiceState> find(Snowflake id) {
        var row = new Unpacker();
        return table().find(id.value(), row)
                ? Optional.of(make(id.value(), row))
                : Optional.empty();
    }

    @Override
    public int size() {
        return table().size();
    }

    @Override
    public Stream<VoiceState> stream() {
        return RowStream.of(table(), this::make);
    }
}
