package hikari.api.event;

import hikari.api.Snowflake;

/// Something that happened to the request of a user to join a guild. Only for bots with
/// `KICK_MEMBERS`. Ordered by guild.
public sealed interface JoinRequestEvent extends GuildEvent, ShardEvent
        permits JoinRequestCreateEvent, JoinRequestUpdateEvent, JoinRequestDeleteEvent {
    /// {@return who wants to join}
    Snowflake userId();
}
