package hikari.api.event;

import hikari.api.user.User;

/// Something that happened to a member of a guild. Ordered by guild.
public interface MemberEvent extends GuildEvent, ShardEvent {
    /// {@return the member's user}
    User user();
}
