package hikari.rest;

import hikari.api.guild.EditIncidents;
import hikari.api.guild.EditOnboarding;
import hikari.api.guild.EditWelcomeScreen;
import hikari.api.guild.IncidentsData;
import hikari.api.guild.NewMemberWelcome;
import hikari.api.guild.Onboarding;
import hikari.api.guild.WelcomeScreen;

/// operations on what communities show to new members Each constant bears its OpenAPI operation id.
final class CommunityRoutes {
    static final Route<WelcomeScreen> GET_GUILD_WELCOME_SCREEN =
            Route.get("/guilds/{guild_id}/welcome-screen", WelcomeScreen.class);

    static final Route<WelcomeScreen> UPDATE_GUILD_WELCOME_SCREEN =
            Route.patch("/guilds/{guild_id}/welcome-screen", WelcomeScreen.class)
                    .body(EditWelcomeScreen.class)
                    .withReason();

    static final Route<NewMemberWelcome> GET_GUILD_NEW_MEMBER_WELCOME =
            Route.get("/guilds/{guild_id}/new-member-welcome", NewMemberWelcome.class);

    static final Route<Onboarding> GET_GUILDS_ONBOARDING =
            Route.get("/guilds/{guild_id}/onboarding", Onboarding.class);

    static final Route<Onboarding> PUT_GUILDS_ONBOARDING =
            Route.put("/guilds/{guild_id}/onboarding", Onboarding.class)
                    .body(EditOnboarding.class)
                    .withReason();

    static final Route<IncidentsData> UPDATE_GUILD_INCIDENT_ACTIONS =
            Route.put("/guilds/{guild_id}/incident-actions", IncidentsData.class)
                    .body(EditIncidents.class);

    private CommunityRoutes() {}
}
