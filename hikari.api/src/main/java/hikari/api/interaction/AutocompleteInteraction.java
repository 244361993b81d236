package hikari.api.interaction;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.application.Entitlement;
import hikari.api.application.InteractionContext;
import hikari.api.application.InteractionType;
import hikari.api.channel.Channel;
import hikari.api.guild.Member;
import hikari.api.guild.PartialGuild;
import hikari.api.guild.Permission;
import hikari.api.json.Tag;
import hikari.api.user.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Somebody types the value of an option. Answered with [AutocompleteChoices].
///
/// @param id the interaction's id
/// @param applicationId the application
/// @param data the command and what is typed so far; it may be invalid
/// @param guild the guild
/// @param guildId the guild
/// @param channel the channel
/// @param channelId the channel
/// @param member the invoking user in the guild, with permissions
/// @param user the invoking user outside of guilds
/// @param token what authorises answers for 15 minutes; secret
/// @param version always 1
/// @param appPermissions what the application may do here
/// @param locale the invoking user's language
/// @param guildLocale the guild's language
/// @param entitlements what the invoking user or guild bought
/// @param authorizingIntegrationOwners who installed the application, by the code of the
///   IntegrationType; 0 for direct messages with the bot
/// @param context where it was invoked
/// @param attachmentSizeLimit how many bytes a file of an answer may have
/// @see "Discord documentation: Interactions, Receiving and Responding, Interaction Object"
@Tag(4)
public record AutocompleteInteraction(
        Snowflake id,
        Snowflake applicationId,
        CommandData data,
        Optional<PartialGuild> guild,
        Optional<Snowflake> guildId,
        Optional<Channel> channel,
        Optional<Snowflake> channelId,
        Optional<Member> member,
        Optional<User> user,
        String token,
        int version,
        Flags<Permission> appPermissions,
        Optional<String> locale,
        Optional<String> guildLocale,
        List<Entitlement> entitlements,
        Map<String, Snowflake> authorizingIntegrationOwners,
        Optional<InteractionContext> context,
        long attachmentSizeLimit)
        implements Interaction {

    @Override
    public InteractionType type() {
        return InteractionType.Known.APPLICATION_COMMAND_AUTOCOMPLETE;
    }

    /// {@return the interaction without its token}
    @Override
    public String toString() {
        return Described.interaction(this);
    }
}
