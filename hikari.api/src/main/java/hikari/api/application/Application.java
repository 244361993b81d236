package hikari.api.application;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import hikari.api.guild.PartialGuild;
import hikari.api.user.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An application, the owner of a bot. READY and invites carry only some of its members.
///
/// @param id the application's id
/// @param name the name
/// @param icon the hash of the icon
/// @param description the description
/// @param rpcOrigins origins allowed for RPC
/// @param botPublic whether others than the owner may add the bot
/// @param botRequireCodeGrant whether adding the bot takes the whole OAuth2 code grant
/// @param bot the bot's account
/// @param termsOfServiceUrl where the terms of service are
/// @param privacyPolicyUrl where the privacy policy is
/// @param owner who owns the application
/// @param verifyKey the key, in hex, that verifies interactions delivered over HTTP
/// @param team the team that owns the application
/// @param guildId the guild linked with the application
/// @param guild the guild linked with the application
/// @param primarySkuId what is sold, if the application is a game
/// @param slug the end of the store page's address
/// @param coverImage the hash of the cover picture
/// @param flags what the application is and may do
/// @param flagsNew the same with bits beyond the 31st
/// @param approximateGuildCount how many guilds have the bot, about
/// @param approximateUserInstallCount how many users installed the application, about
/// @param approximateUserAuthorizationCount how many users authorised the application, about
/// @param redirectUris where OAuth2 may return to
/// @param interactionsEndpointUrl where Discord sends interactions
/// @param roleConnectionsVerificationUrl where linked roles are verified
/// @param eventWebhooksUrl where Discord sends webhook events
/// @param eventWebhooksStatus whether webhook events are on
/// @param eventWebhooksTypes the webhook events that are sent
/// @param tags up to 5 words that describe the application
/// @param installParams how the application is installed by default
/// @param integrationTypesConfig how it is installed, by the code of the [IntegrationType]
/// @param customInstallUrl the application's own link for installing it
/// @param type what kind of application it is, if a special one; undocumented
/// @param maxParticipants how many may take part in an activity, -1 for any; undocumented
/// @param explicitContentFilter whether its media are always filtered; undocumented
/// @param eligibleOauth2Scopes what it may ask to be allowed; undocumented
/// @see "Discord documentation: Resources, Application, Application Object"
public record Application(
        Snowflake id,
        String name,
        Optional<String> icon,
        String description,
        List<String> rpcOrigins,
        boolean botPublic,
        boolean botRequireCodeGrant,
        Optional<User> bot,
        Optional<String> termsOfServiceUrl,
        Optional<String> privacyPolicyUrl,
        Optional<User> owner,
        String verifyKey,
        Optional<Team> team,
        Optional<Snowflake> guildId,
        Optional<PartialGuild> guild,
        Optional<Snowflake> primarySkuId,
        Optional<String> slug,
        Optional<String> coverImage,
        Flags<ApplicationFlag> flags,
        Optional<Flags<ApplicationFlag>> flagsNew,
        Optional<Integer> approximateGuildCount,
        Optional<Integer> approximateUserInstallCount,
        Optional<Integer> approximateUserAuthorizationCount,
        List<String> redirectUris,
        Optional<String> interactionsEndpointUrl,
        Optional<String> roleConnectionsVerificationUrl,
        Optional<String> eventWebhooksUrl,
        Optional<EventWebhooksStatus> eventWebhooksStatus,
        List<EventWebhookType> eventWebhooksTypes,
        List<String> tags,
        Optional<InstallParams> installParams,
        Map<String, IntegrationTypeConfiguration> integrationTypesConfig,
        Optional<String> customInstallUrl,
        Optional<ApplicationType> type,
        Optional<Integer> maxParticipants,
        Optional<ContentFilterMode> explicitContentFilter,
        List<OAuth2Scope> eligibleOauth2Scopes) {

    /// {@return the address of the icon, if there is one}
    public Optional<ImageUrl> iconUrl() {
        return icon.map(hash -> Cdn.applicationIcon(id, hash));
    }

    /// {@return the address of the cover picture, if there is one}
    public Optional<ImageUrl> coverImageUrl() {
        return coverImage.map(hash -> Cdn.applicationCover(id, hash));
    }
}
