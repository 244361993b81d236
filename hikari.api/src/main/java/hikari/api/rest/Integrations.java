package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.guild.Integration;
import java.util.List;

/// Integrations of guilds: bots, and accounts at other services.
///
/// @see "Discord documentation: Guild Resource, Integration Object"
public interface Integrations extends Reasoned<Integrations> {
    /// {@return the integrations of a guild, up to 50} Needs `MANAGE_GUILD`.
    ///
    /// @param guildId the guild
    /// @see "Discord documentation: Guild Resource, Get Guild Integrations"
    List<Integration> fetchAll(Snowflake guildId);

    /// Deletes an integration, with its webhooks, and removes its bot. Needs `MANAGE_GUILD`. Takes
    /// a reason. Fires `GUILD_INTEGRATIONS_UPDATE`, `INTEGRATION_DELETE`.
    ///
    /// @param guildId the guild
    /// @param integrationId the integration
    /// @throws hikari.api.error.NotFoundException when there is no such integration
    /// @see "Discord documentation: Guild Resource, Delete Guild Integration"
    void delete(Snowflake guildId, Snowflake integrationId);
}
