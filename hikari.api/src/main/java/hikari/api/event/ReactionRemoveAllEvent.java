package hikari.api.event;

/// All reactions of a message were removed. Nobody waits for listeners.
public sealed interface ReactionRemoveAllEvent extends ReactionEvent
        permits GuildReactionRemoveAllEvent, DmReactionRemoveAllEvent {}
