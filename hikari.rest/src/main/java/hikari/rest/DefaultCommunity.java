package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.guild.EditIncidents;
import hikari.api.guild.EditOnboarding;
import hikari.api.guild.EditWelcomeScreen;
import hikari.api.guild.IncidentsData;
import hikari.api.guild.NewMemberWelcome;
import hikari.api.guild.Onboarding;
import hikari.api.guild.WelcomeScreen;
import hikari.api.rest.Community;
import java.util.Optional;

/// [Community] over an exchange.
///
/// @param exchange sends the requests
record DefaultCommunity(Exchange exchange) implements Community {
    @Override
    public Community because(String reason) {
        return new DefaultCommunity(exchange.because(reason));
    }

    @Override
    public WelcomeScreen fetchWelcomeScreen(Snowflake guildId) {
        return exchange.fetch(CommunityRoutes.GET_GUILD_WELCOME_SCREEN.at(guildId));
    }

    @Override
    public WelcomeScreen editWelcomeScreen(Snowflake guildId, EditWelcomeScreen changes) {
        return exchange.fetch(
                CommunityRoutes.UPDATE_GUILD_WELCOME_SCREEN.at(guildId).body(changes));
    }

    @Override
    public Optional<NewMemberWelcome> fetchNewMemberWelcome(Snowflake guildId) {
        return exchange.find(CommunityRoutes.GET_GUILD_NEW_MEMBER_WELCOME.at(guildId));
    }

    @Override
    public Onboarding fetchOnboarding(Snowflake guildId) {
        return exchange.fetch(CommunityRoutes.GET_GUILDS_ONBOARDING.at(guildId));
    }

    @Override
    public Onboarding editOnboarding(Snowflake guildId, EditOnboarding changes) {
        return exchange.fetch(CommunityRoutes.PUT_GUILDS_ONBOARDING.at(guildId).body(changes));
    }

    @Override
    public IncidentsData editIncidents(Snowflake guildId, EditIncidents changes) {
        return exchange.fetch(
                CommunityRoutes.UPDATE_GUILD_INCIDENT_ACTIONS.at(guildId).body(changes));
    }
}
