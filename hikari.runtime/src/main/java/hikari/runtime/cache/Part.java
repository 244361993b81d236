package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheKind;
import hikari.api.channel.Channel;
import hikari.api.guild.Emoji;
import hikari.api.guild.Role;
import hikari.api.guild.ScheduledEvent;
import hikari.api.guild.SoundboardSound;
import hikari.api.guild.StageInstance;
import hikari.api.guild.Sticker;
import hikari.api.presence.Presence;
import hikari.runtime.pack.RowType;
import hikari.runtime.pack.Unpacker;
import java.util.Optional;
import java.util.function.Function;

/// What a guild has many of, in a table each.
///
/// @param index the place of the table
/// @param kind what must be switched on
/// @param type how one is packed
/// @param id tells its id
/// @param maker makes it again
record Part<T>(
        int index, CacheKind kind, RowType<T> type, Function<T, Snowflake> id, Maker<T> maker) {
    private static final String ID = "id";
    private static final String GUILD = "guildId";

    private static final RowType<Channel> CHANNEL = RowType.of(Channel.class, ID, GUILD);

    static final Part<Channel> CHANNELS =
            new Part<>(0, CacheKind.CHANNELS, CHANNEL, Channel::id, Part::withIdAndGuild);
    static final Part<Channel> HIDDEN_CHANNELS =
            new Part<>(1, CacheKind.CHANNELS, CHANNEL, Channel::id, Part::withIdAndGuild);
    static final Part<Channel> THREADS =
            new Part<>(2, CacheKind.THREADS, CHANNEL, Channel::id, Part::withIdAndGuild);
    static final Part<Role> ROLES =
            new Part<>(
                    3,
                    CacheKind.ROLES,
                    RowType.of(Role.class, ID),
                    Role::id,
                    (type, _, id, row) -> type.unpack(row, id));
    static final Part<Emoji> EMOJIS =
            new Part<>(
                    4,
                    CacheKind.EMOJIS,
                    RowType.of(Emoji.class, ID),
                    emoji -> emoji.id().orElse(Snowflake.of(0)),
                    (type, _, id, row) ->
                            type.unpack(row, Optional.of(id).filter(known -> known.value() != 0)));
    static final Part<Sticker> STICKERS =
            new Part<>(
                    5,
                    CacheKind.STICKERS,
                    RowType.of(Sticker.class, ID, GUILD),
                    Sticker::id,
                    Part::withIdAndGuild);
    static final Part<Presence> PRESENCES =
            new Part<>(
                    6,
                    CacheKind.PRESENCES,
                    RowType.of(Presence.class, GUILD),
                    presence -> presence.user().id(),
                    (type, guildId, _, row) -> type.unpack(row, Optional.of(guildId)));
    static final Part<ScheduledEvent> SCHEDULED_EVENTS =
            new Part<>(
                    7,
                    CacheKind.SCHEDULED_EVENTS,
                    RowType.of(ScheduledEvent.class, ID, GUILD),
                    ScheduledEvent::id,
                    (type, guildId, id, row) -> type.unpack(row, id, guildId));
    static final Part<StageInstance> STAGE_INSTANCES =
            new Part<>(
                    8,
                    CacheKind.STAGE_INSTANCES,
                    RowType.of(StageInstance.class, ID, GUILD),
                    StageInstance::id,
                    (type, guildId, id, row) -> type.unpack(row, id, guildId));
    static final Part<SoundboardSound> SOUNDBOARD_SOUNDS =
            new Part<>(
                    9,
                    CacheKind.SOUNDBOARD_SOUNDS,
                    RowType.of(SoundboardSound.class, "soundId", GUILD),
                    SoundboardSound::soundId,
                    Part::withIdAndGuild);

    /// The tables beside those of parts: members and voice states, which are put together from
    /// several tables, and the ids of members that are only known, so that their users are kept.
    static final int MEMBERS = 10;

    static final int VOICE_STATES = 11;
    static final int KNOWN_MEMBERS = 12;

    /// How many tables a guild has.
    static final int COUNT = 13;

    interface Maker<T> {
        T make(RowType<T> type, Snowflake guildId, Snowflake id, Unpacker row);
    }

    /// {@return the thing in this row}
    T make(Snowflake guildId, long id, Unpacker row) {
        return maker.make(type, guildId, Snowflake.of(id), row);
    }

    private static <T> T withIdAndGuild(
            RowType<T> type, Snowflake guildId, Snowflake id, Unpacker row) {
        return type.unpack(row, id, Optional.of(guildId));
    }
}
