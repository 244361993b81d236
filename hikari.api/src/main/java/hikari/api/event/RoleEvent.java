package hikari.api.event;

import hikari.api.Snowflake;

/// Something that happened to a role. Ordered by guild.
public interface RoleEvent extends GuildEvent, ShardEvent {
    /// {@return the role}
    Snowflake roleId();
}
