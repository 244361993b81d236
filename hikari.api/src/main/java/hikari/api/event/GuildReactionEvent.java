package hikari.api.event;

/// Something that happened to the reactions of a message in a guild. Ordered by guild.
public interface GuildReactionEvent extends ReactionEvent, GuildEvent {}
