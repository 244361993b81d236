package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.Integration;

/// A guild got an integration. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param integration the integration, without its user
/// @see "Discord documentation: Gateway Events, Integration Create"
public record IntegrationCreateEvent(
        Bot bot, Shard shard, Snowflake guildId, Integration integration)
        implements IntegrationEvent {
    @Override
    public Snowflake integrationId() {
        return integration.id();
    }
}
