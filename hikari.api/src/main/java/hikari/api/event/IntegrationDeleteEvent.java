package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import java.util.Optional;

/// A guild lost an integration. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param integrationId the integration
/// @param applicationId the application that it was of
/// @see "Discord documentation: Gateway Events, Integration Delete"
public record IntegrationDeleteEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        Snowflake integrationId,
        Optional<Snowflake> applicationId)
        implements IntegrationEvent {}
