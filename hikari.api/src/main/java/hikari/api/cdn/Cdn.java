package hikari.api.cdn;

import hikari.api.Snowflake;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;

/// The addresses of Discord's pictures and sounds. Entities have accessors for theirs; this is for
/// who has only ids and hashes, and for what no entity has.
///
/// Nothing is asked: that an address is made does not mean that there is something. Hashes that
/// begin with `a_` are of pictures that move.
///
/// @see "Discord documentation: Reference, CDN Endpoints"
public final class Cdn {
    /// The application that all sticker packs' banners belong to.
    private static final Snowflake STICKERS = Snowflake.of(710_982_414_301_790_216L);

    private static final int LEGACY_AVATARS = 5;
    private static final int AVATARS = 6;
    private static final String PROXIED = "mp:";

    private Cdn() {}

    /// {@return a custom emoji}
    ///
    /// @param id the emoji, one that does not move; else see [#animatedEmoji]
    public static ImageUrl emoji(Snowflake id) {
        return new ImageUrl(
                ImageKind.CUSTOM_EMOJI,
                Addresses.cdn("emojis", id),
                false,
                ImageFormat.WEBP,
                OptionalInt.empty());
    }

    /// {@return a custom emoji that moves}
    ///
    /// @param id the emoji
    public static ImageUrl animatedEmoji(Snowflake id) {
        return Addresses.moving(ImageKind.CUSTOM_EMOJI, Addresses.cdn("emojis", id));
    }

    /// {@return a guild's icon}
    ///
    /// @param guildId the guild
    /// @param hash the icon's hash
    public static ImageUrl guildIcon(Snowflake guildId, String hash) {
        return Addresses.hashed(ImageKind.GUILD_ICON, hash, "icons", guildId);
    }

    /// {@return the picture of a guild's invites}
    ///
    /// @param guildId the guild
    /// @param hash the picture's hash
    public static ImageUrl guildSplash(Snowflake guildId, String hash) {
        return Addresses.hashed(ImageKind.GUILD_SPLASH, hash, "splashes", guildId);
    }

    /// {@return a guild's picture in discovery}
    ///
    /// @param guildId the guild
    /// @param hash the picture's hash
    public static ImageUrl guildDiscoverySplash(Snowflake guildId, String hash) {
        return Addresses.hashed(
                ImageKind.GUILD_DISCOVERY_SPLASH, hash, "discovery-splashes", guildId);
    }

    /// {@return a guild's banner}
    ///
    /// @param guildId the guild
    /// @param hash the banner's hash
    public static ImageUrl guildBanner(Snowflake guildId, String hash) {
        return Addresses.hashed(ImageKind.GUILD_BANNER, hash, "banners", guildId);
    }

    /// {@return the badge of a guild's tag}
    ///
    /// @param guildId the guild
    /// @param hash the badge's hash
    public static ImageUrl guildTagBadge(Snowflake guildId, String hash) {
        return Addresses.hashed(ImageKind.GUILD_TAG_BADGE, hash, "guild-tag-badges", guildId);
    }

    /// {@return a user's avatar, or a webhook's}
    ///
    /// @param userId the user or webhook
    /// @param hash the avatar's hash
    public static ImageUrl userAvatar(Snowflake userId, String hash) {
        return Addresses.hashed(ImageKind.USER_AVATAR, hash, "avatars", userId);
    }

    /// {@return the avatar of a user who has set none} There are six for accounts with a unique
    /// name, and five for those with a discriminator, which bots have. It has one size and is PNG.
    ///
    /// @param userId the user
    /// @param discriminator the four digits; "0" for accounts with a unique name
    public static ImageUrl defaultAvatar(Snowflake userId, String discriminator) {
        return new ImageUrl(
                ImageKind.DEFAULT_USER_AVATAR,
                Addresses.cdn("embed", "avatars", defaultAvatarIndex(userId, discriminator)),
                false,
                ImageFormat.PNG,
                OptionalInt.empty());
    }

    private static long defaultAvatarIndex(Snowflake userId, String discriminator) {
        return discriminator.matches("[0-9]{4}")
                ? Integer.parseInt(discriminator) % LEGACY_AVATARS
                : (userId.value() >>> 22) % AVATARS;
    }

    /// {@return a user's banner}
    ///
    /// @param userId the user
    /// @param hash the banner's hash
    public static ImageUrl userBanner(Snowflake userId, String hash) {
        return Addresses.hashed(ImageKind.USER_BANNER, hash, "banners", userId);
    }

    /// {@return a member's avatar in a guild}
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @param hash the avatar's hash
    public static ImageUrl memberAvatar(Snowflake guildId, Snowflake userId, String hash) {
        return Addresses.hashed(
                ImageKind.GUILD_MEMBER_AVATAR, hash, "guilds", guildId, "users", userId, "avatars");
    }

    /// {@return a member's banner in a guild}
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @param hash the banner's hash
    public static ImageUrl memberBanner(Snowflake guildId, Snowflake userId, String hash) {
        return Addresses.hashed(
                ImageKind.GUILD_MEMBER_BANNER, hash, "guilds", guildId, "users", userId, "banners");
    }

    /// {@return the decoration around an avatar} It may move: such are PNG all the same.
    ///
    /// @param asset the decoration's hash
    public static ImageUrl avatarDecoration(String asset) {
        return Addresses.still(
                ImageKind.AVATAR_DECORATION, Addresses.cdn("avatar-decoration-presets", asset));
    }

    /// {@return an application's icon}
    ///
    /// @param applicationId the application
    /// @param hash the icon's hash
    public static ImageUrl applicationIcon(Snowflake applicationId, String hash) {
        return Addresses.hashed(ImageKind.APPLICATION_ICON, hash, "app-icons", applicationId);
    }

    /// {@return an application's cover}
    ///
    /// @param applicationId the application
    /// @param hash the cover's hash
    public static ImageUrl applicationCover(Snowflake applicationId, String hash) {
        return Addresses.hashed(ImageKind.APPLICATION_COVER, hash, "app-icons", applicationId);
    }

    /// {@return a picture that an application uploaded}
    ///
    /// @param applicationId the application
    /// @param assetId the picture
    public static ImageUrl applicationAsset(Snowflake applicationId, Snowflake assetId) {
        return Addresses.still(
                ImageKind.APPLICATION_ASSET, Addresses.cdn("app-assets", applicationId, assetId));
    }

    /// {@return the address of an activity's picture: one that the application uploaded, or one
    /// from elsewhere through Discord's proxy} Empty for what is neither; users write what they
    /// like there.
    ///
    /// @param applicationId the activity's application
    /// @param image as the activity names it: an id, or `mp:` and the end of an address
    /// @see "Discord documentation: Gateway Events, Activity Asset Image"
    public static Optional<URI> activityAsset(Snowflake applicationId, String image) {
        if (image.startsWith(PROXIED)) {
            return Addresses.proxied(image.substring(PROXIED.length()));
        }
        return image.matches("[0-9]{1,20}")
                ? Optional.of(
                        Addresses.still(
                                        ImageKind.APPLICATION_ASSET,
                                        Addresses.cdn("app-assets", applicationId, image))
                                .uri())
                : Optional.empty();
    }

    /// {@return the icon of an achievement}
    ///
    /// @param applicationId the application
    /// @param achievementId the achievement
    /// @param hash the icon's hash
    public static ImageUrl achievementIcon(
            Snowflake applicationId, Snowflake achievementId, String hash) {
        return Addresses.hashed(
                ImageKind.ACHIEVEMENT_ICON,
                hash,
                "app-assets",
                applicationId,
                "achievements",
                achievementId,
                "icons");
    }

    /// {@return a picture of an application's store page}
    ///
    /// @param applicationId the application
    /// @param assetId the picture
    public static ImageUrl storePageAsset(Snowflake applicationId, Snowflake assetId) {
        return Addresses.still(
                ImageKind.STORE_PAGE_ASSET,
                Addresses.cdn("app-assets", applicationId, "store", assetId));
    }

    /// {@return the banner of a pack of stickers}
    ///
    /// @param assetId the pack's banner
    public static ImageUrl stickerPackBanner(Snowflake assetId) {
        return Addresses.still(
                ImageKind.STICKER_PACK_BANNER,
                Addresses.cdn("app-assets", STICKERS, "store", assetId));
    }

    /// {@return a team's icon}
    ///
    /// @param teamId the team
    /// @param hash the icon's hash
    public static ImageUrl teamIcon(Snowflake teamId, String hash) {
        return Addresses.hashed(ImageKind.TEAM_ICON, hash, "team-icons", teamId);
    }

    /// {@return a sticker that is a PNG, moving or not}
    ///
    /// @param id the sticker
    public static ImageUrl sticker(Snowflake id) {
        return Addresses.still(ImageKind.STICKER, Addresses.cdn("stickers", id));
    }

    /// {@return a sticker that is a GIF} It has a host of its own.
    ///
    /// @param id the sticker
    public static ImageUrl gifSticker(Snowflake id) {
        return new ImageUrl(
                ImageKind.GIF_STICKER,
                Addresses.media("stickers", id),
                true,
                ImageFormat.GIF,
                OptionalInt.empty());
    }

    /// {@return a sticker that is a Lottie animation}
    ///
    /// @param id the sticker
    public static ImageUrl lottieSticker(Snowflake id) {
        return new ImageUrl(
                ImageKind.LOTTIE_STICKER,
                Addresses.cdn("stickers", id),
                true,
                ImageFormat.LOTTIE,
                OptionalInt.empty());
    }

    /// {@return a role's icon}
    ///
    /// @param roleId the role
    /// @param hash the icon's hash
    public static ImageUrl roleIcon(Snowflake roleId, String hash) {
        return Addresses.hashed(ImageKind.ROLE_ICON, hash, "role-icons", roleId);
    }

    /// {@return the cover of a scheduled event}
    ///
    /// @param eventId the event
    /// @param hash the cover's hash
    public static ImageUrl scheduledEventCover(Snowflake eventId, String hash) {
        return Addresses.hashed(ImageKind.SCHEDULED_EVENT_COVER, hash, "guild-events", eventId);
    }

    /// {@return the icon of a group} Not documented by Discord, but what its clients ask for.
    ///
    /// @param channelId the group
    /// @param hash the icon's hash
    public static ImageUrl groupIcon(Snowflake channelId, String hash) {
        return Addresses.hashed(ImageKind.GROUP_ICON, hash, "channel-icons", channelId);
    }

    /// {@return the address of a sound of the soundboard, which is MP3 or Ogg}
    ///
    /// @param soundId the sound
    /// @see "Discord documentation: Resources, Soundboard, Sound Files"
    public static URI sound(Snowflake soundId) {
        return URI.create(Addresses.cdn("soundboard-sounds", soundId));
    }
}
