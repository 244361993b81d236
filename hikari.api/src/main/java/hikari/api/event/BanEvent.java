package hikari.api.event;

import hikari.api.user.User;

/// Somebody was banned or unbanned. Ordered by guild.
public interface BanEvent extends GuildEvent, ShardEvent {
    /// {@return who}
    User user();
}
