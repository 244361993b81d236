package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.Guild;
import java.util.Optional;

/// The bot left a guild, was removed, or the guild was deleted. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param old the guild, if it was cached
/// @see "Discord documentation: Gateway Events, Guild Delete"
public record GuildLeaveEvent(Bot bot, Shard shard, Snowflake guildId, Optional<Guild> old)
        implements GuildVisibilityEvent {}
