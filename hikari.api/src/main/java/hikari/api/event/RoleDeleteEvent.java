package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.Role;
import java.util.Optional;

/// A role was deleted. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param roleId the role
/// @param old the role, if it was cached
/// @see "Discord documentation: Gateway Events, Guild Role Delete"
public record RoleDeleteEvent(
        Bot bot, Shard shard, Snowflake guildId, Snowflake roleId, Optional<Role> old)
        implements RoleEvent {}
