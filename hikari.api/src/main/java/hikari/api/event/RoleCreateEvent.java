package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.Role;

/// A role was created. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param role the role
/// @see "Discord documentation: Gateway Events, Guild Role Create"
public record RoleCreateEvent(Bot bot, Shard shard, Snowflake guildId, Role role)
        implements RoleEvent {
    @Override
    public Snowflake roleId() {
        return role.id();
    }
}
