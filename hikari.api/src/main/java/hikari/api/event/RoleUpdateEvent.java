package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.Role;
import java.util.Optional;

/// A role was changed. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param role the role
/// @param old the role before, if it was cached
/// @see "Discord documentation: Gateway Events, Guild Role Update"
public record RoleUpdateEvent(
        Bot bot, Shard shard, Snowflake guildId, Role role, Optional<Role> old)
        implements RoleEvent {
    @Override
    public Snowflake roleId() {
        return role.id();
    }
}
