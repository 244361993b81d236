package hikari.api.event;

/// Something that concerns the sounds of a guild. Ordered by guild.
public sealed interface SoundboardEvent extends GuildEvent, ShardEvent
        permits SoundboardSoundCreateEvent,
                SoundboardSoundUpdateEvent,
                SoundboardSoundDeleteEvent,
                SoundboardSoundsUpdateEvent,
                SoundboardSoundsEvent {}
