package hikari.api.event;

/// A guild can be seen now, or cannot be seen any more.
public sealed interface GuildVisibilityEvent extends GuildEvent, ShardEvent
        permits GuildAvailableEvent, GuildJoinEvent, GuildUnavailableEvent, GuildLeaveEvent {}
