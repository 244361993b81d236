package hikari.api.guild;

import hikari.api.Snowflake;
import java.util.List;
import java.util.Optional;

/// The guide for new members of a guild.
///
/// @param guildId the guild
/// @param enabled whether it is shown
/// @param welcomeMessage the greeting
/// @param newMemberActions what they are asked to do
/// @param resourceChannels what they should read
/// @see "Discord OpenAPI: get_guild_new_member_welcome"
public record NewMemberWelcome(
        Snowflake guildId,
        boolean enabled,
        Optional<WelcomeMessage> welcomeMessage,
        List<NewMemberAction> newMemberActions,
        List<ResourceChannel> resourceChannels) {}
