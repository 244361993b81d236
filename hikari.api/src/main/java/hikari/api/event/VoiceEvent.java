package hikari.api.event;

/// Something that concerns voice in a guild. Ordered by guild.
public interface VoiceEvent extends GuildEvent, ShardEvent {}
