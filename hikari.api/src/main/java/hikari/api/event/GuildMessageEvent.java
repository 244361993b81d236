package hikari.api.event;

/// Something that happened to messages in a guild. Ordered by guild.
public interface GuildMessageEvent extends MessageEvent, GuildEvent {}
