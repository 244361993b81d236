package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.guild.EditIncidents;
import hikari.api.guild.EditOnboarding;
import hikari.api.guild.EditWelcomeScreen;
import hikari.api.guild.IncidentsData;
import hikari.api.guild.NewMemberWelcome;
import hikari.api.guild.Onboarding;
import hikari.api.guild.WelcomeScreen;
import java.util.Optional;
import java.util.function.Consumer;

/// What communities show to new members: welcome screen, guide and onboarding; and measures against
/// raids.
///
/// @see "Discord documentation: Guild Resource"
public interface Community extends Reasoned<Community> {
    /// {@return the welcome screen} Needs `MANAGE_GUILD` while it is not shown.
    ///
    /// @param guildId the guild
    /// @throws hikari.api.error.NotFoundException with code 10069 when there is none
    /// @see "Discord documentation: Guild Resource, Get Guild Welcome Screen"
    WelcomeScreen fetchWelcomeScreen(Snowflake guildId);

    /// {@return the welcome screen, as changed} Needs `MANAGE_GUILD`. Takes a reason. May fire
    /// `GUILD_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param changes what to change
    /// @see "Discord documentation: Guild Resource, Modify Guild Welcome Screen"
    WelcomeScreen editWelcomeScreen(Snowflake guildId, EditWelcomeScreen changes);

    /// {@return the welcome screen, as changed} See [#editWelcomeScreen(Snowflake,
    /// EditWelcomeScreen)].
    ///
    /// @param guildId the guild
    /// @param changes sets what to change
    default WelcomeScreen editWelcomeScreen(
            Snowflake guildId, Consumer<? super EditWelcomeScreen.Builder> changes) {
        return editWelcomeScreen(guildId, EditWelcomeScreen.of(changes));
    }

    /// {@return the guide for new members, if there is one} Undocumented.
    ///
    /// @param guildId the guild
    /// @see "Discord OpenAPI: get_guild_new_member_welcome"
    Optional<NewMemberWelcome> fetchNewMemberWelcome(Snowflake guildId);

    /// {@return what new members are asked}
    ///
    /// @param guildId the guild
    /// @see "Discord documentation: Guild Resource, Get Guild Onboarding"
    Onboarding fetchOnboarding(Snowflake guildId);

    /// {@return what new members are asked, as changed} While it is on, there must be at least 7
    /// default channels, 5 of which everybody may write in. Questions that stay are sent again, as
    /// [hikari.api.guild.OnboardingPromptRequest#from(hikari.api.guild.OnboardingPrompt)] makes
    /// them. Needs `MANAGE_GUILD` and `MANAGE_ROLES`. Takes a reason.
    ///
    /// @param guildId the guild
    /// @param changes what to change
    /// @throws hikari.api.error.BadRequestException with code 350000 or 350001 when it is on and
    ///   channels are lacking
    /// @see "Discord documentation: Guild Resource, Modify Guild Onboarding"
    Onboarding editOnboarding(Snowflake guildId, EditOnboarding changes);

    /// {@return what new members are asked, as changed} See [#editOnboarding(Snowflake,
    /// EditOnboarding)].
    ///
    /// @param guildId the guild
    /// @param changes sets what to change
    default Onboarding editOnboarding(
            Snowflake guildId, Consumer<? super EditOnboarding.Builder> changes) {
        return editOnboarding(guildId, EditOnboarding.of(changes));
    }

    /// {@return what is shut at the moment, as changed} Shuts invites or direct messages for up to
    /// 24 hours. Needs `MANAGE_GUILD`.
    ///
    /// @param guildId the guild
    /// @param changes what to change
    /// @see "Discord documentation: Guild Resource, Modify Guild Incident Actions"
    IncidentsData editIncidents(Snowflake guildId, EditIncidents changes);

    /// {@return what is shut at the moment, as changed} See [#editIncidents(Snowflake,
    /// EditIncidents)].
    ///
    /// @param guildId the guild
    /// @param changes sets what to change
    default IncidentsData editIncidents(
            Snowflake guildId, Consumer<? super EditIncidents.Builder> changes) {
        return editIncidents(guildId, EditIncidents.of(changes));
    }
}
