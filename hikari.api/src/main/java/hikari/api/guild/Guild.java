package hikari.api.guild;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A guild, which people call a server.
///
/// @param id the guild's id
/// @param name the name, 2 to 100 characters
/// @param icon the hash of the icon
/// @param iconHash the hash of the icon, where the guild is part of a template
/// @param splash the hash of the invite's picture
/// @param discoverySplash the hash of the picture in discovery
/// @param owner whether the asking user owns the guild; only in lists of the user's guilds
/// @param ownerId who owns the guild
/// @param permissions what the asking user may do; only in lists of the user's guilds
/// @param region the id of the voice region; deprecated by Discord, which leaves it to channels
/// @param afkChannelId where idle members are moved to
/// @param afkTimeout after how many seconds members are idle
/// @param widgetEnabled whether the widget is on
/// @param widgetChannelId the channel that the widget invites to
/// @param verificationLevel what it takes to write here
/// @param defaultMessageNotifications what members are told about by default
/// @param explicitContentFilter whose pictures are scanned
/// @param roles the roles
/// @param emojis the guild's own emojis
/// @param features what the guild has and may do
/// @param mfaLevel whether moderators need two factors
/// @param applicationId the application that created the guild, if a bot did
/// @param systemChannelId where joins and boosts are told
/// @param systemChannelFlags what is not told there
/// @param rulesChannelId where a community's rules are
/// @param maxPresences how many presences the guild can have; empty but for the largest guilds
/// @param maxMembers how many members the guild can have
/// @param vanityUrlCode the end of the guild's own invite link
/// @param description the description
/// @param banner the hash of the banner
/// @param premiumTier the level that boosts brought
/// @param premiumSubscriptionCount how many boosts the guild has
/// @param preferredLocale the language of a community, `en-US` by default
/// @param publicUpdatesChannelId where Discord writes to a community's moderators
/// @param maxVideoChannelUsers how many may be in a video channel
/// @param maxStageVideoChannelUsers how many may be in a stage with video
/// @param approximateMemberCount how many members, about; only when asked for
/// @param approximatePresenceCount how many members are not offline, about; only when asked for
/// @param welcomeScreen what newcomers of a community see; only in invites
/// @param nsfw whether the guild is for adults; the level says more
/// @param nsfwLevel how the guild is restricted by age
/// @param stickers the guild's own stickers
/// @param premiumProgressBarEnabled whether the bar of boosts is shown
/// @param safetyAlertsChannelId where Discord writes safety alerts to
/// @param incidentsData measures against a raid
/// @param homeHeader the hash of the picture above the guide for newcomers
/// @param premiumProgressBarEnabledUserUpdatedAt when a user switched the bar of boosts last
/// @see "Discord documentation: Resources, Guild, Guild Object"
public record Guild(
        Snowflake id,
        String name,
        Optional<String> icon,
        Optional<String> iconHash,
        Optional<String> splash,
        Optional<String> discoverySplash,
        Optional<Boolean> owner,
        Snowflake ownerId,
        Optional<Flags<Permission>> permissions,
        Optional<String> region,
        Optional<Snowflake> afkChannelId,
        int afkTimeout,
        boolean widgetEnabled,
        Optional<Snowflake> widgetChannelId,
        VerificationLevel verificationLevel,
        NotificationLevel defaultMessageNotifications,
        ContentFilterLevel explicitContentFilter,
        List<Role> roles,
        List<Emoji> emojis,
        List<GuildFeature> features,
        MfaLevel mfaLevel,
        Optional<Snowflake> applicationId,
        Optional<Snowflake> systemChannelId,
        Flags<SystemChannelFlag> systemChannelFlags,
        Optional<Snowflake> rulesChannelId,
        Optional<Integer> maxPresences,
        Optional<Integer> maxMembers,
        Optional<String> vanityUrlCode,
        Optional<String> description,
        Optional<String> banner,
        PremiumTier premiumTier,
        Optional<Integer> premiumSubscriptionCount,
        String preferredLocale,
        Optional<Snowflake> publicUpdatesChannelId,
        Optional<Integer> maxVideoChannelUsers,
        Optional<Integer> maxStageVideoChannelUsers,
        Optional<Integer> approximateMemberCount,
        Optional<Integer> approximatePresenceCount,
        Optional<WelcomeScreen> welcomeScreen,
        boolean nsfw,
        NsfwLevel nsfwLevel,
        List<Sticker> stickers,
        boolean premiumProgressBarEnabled,
        Optional<Snowflake> safetyAlertsChannelId,
        Optional<IncidentsData> incidentsData,
        Optional<String> homeHeader,
        Optional<Instant> premiumProgressBarEnabledUserUpdatedAt) {

    /// {@return the address of the icon, if there is one}
    public Optional<ImageUrl> iconUrl() {
        return icon.map(hash -> Cdn.guildIcon(id, hash));
    }

    /// {@return the address of the invites' picture, if there is one}
    public Optional<ImageUrl> splashUrl() {
        return splash.map(hash -> Cdn.guildSplash(id, hash));
    }

    /// {@return the address of the picture in discovery, if there is one}
    public Optional<ImageUrl> discoverySplashUrl() {
        return discoverySplash.map(hash -> Cdn.guildDiscoverySplash(id, hash));
    }

    /// {@return the address of the banner, if there is one}
    public Optional<ImageUrl> bannerUrl() {
        return banner.map(hash -> Cdn.guildBanner(id, hash));
    }
}
