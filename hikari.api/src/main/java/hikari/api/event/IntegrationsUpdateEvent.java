package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;

/// The integrations of a guild changed. Discord does not say how; see [IntegrationEvent]. Nobody
/// waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @see "Discord documentation: Gateway Events, Guild Integrations Update"
public record IntegrationsUpdateEvent(Bot bot, Shard shard, Snowflake guildId)
        implements GuildEvent, ShardEvent {}
