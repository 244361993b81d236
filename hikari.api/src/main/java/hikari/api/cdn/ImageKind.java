package hikari.api.cdn;

import static hikari.api.cdn.ImageFormat.ANIMATED_WEBP;
import static hikari.api.cdn.ImageFormat.GIF;
import static hikari.api.cdn.ImageFormat.JPEG;
import static hikari.api.cdn.ImageFormat.LOTTIE;
import static hikari.api.cdn.ImageFormat.PNG;
import static hikari.api.cdn.ImageFormat.WEBP;

import java.util.Set;

/// What a picture shows, which says in which formats Discord has it.
///
/// @see "Discord documentation: Reference, CDN Endpoints"
public enum ImageKind {
    /// a custom emoji
    CUSTOM_EMOJI(Sizes.ANY, PNG, JPEG, WEBP, GIF, ANIMATED_WEBP),
    /// a guild's icon
    GUILD_ICON(Sizes.ANY, PNG, JPEG, WEBP, GIF, ANIMATED_WEBP),
    /// the picture of a guild's invites
    GUILD_SPLASH(Sizes.ANY, PNG, JPEG, WEBP),
    /// a guild's picture in discovery
    GUILD_DISCOVERY_SPLASH(Sizes.ANY, PNG, JPEG, WEBP),
    /// a guild's banner
    GUILD_BANNER(Sizes.ANY, PNG, JPEG, WEBP, GIF, ANIMATED_WEBP),
    /// a user's banner
    USER_BANNER(Sizes.ANY, PNG, JPEG, WEBP, GIF, ANIMATED_WEBP),
    /// the avatar of who has not set one
    DEFAULT_USER_AVATAR(Sizes.ONE, PNG),
    /// a user's or webhook's avatar
    USER_AVATAR(Sizes.ANY, PNG, JPEG, WEBP, GIF, ANIMATED_WEBP),
    /// a member's avatar in a guild
    GUILD_MEMBER_AVATAR(Sizes.ANY, PNG, JPEG, WEBP, GIF, ANIMATED_WEBP),
    /// a member's banner in a guild
    GUILD_MEMBER_BANNER(Sizes.ANY, PNG, JPEG, WEBP, GIF, ANIMATED_WEBP),
    /// the decoration around an avatar
    AVATAR_DECORATION(Sizes.ANY, PNG),
    /// an application's icon
    APPLICATION_ICON(Sizes.ANY, PNG, JPEG, WEBP),
    /// an application's cover
    APPLICATION_COVER(Sizes.ANY, PNG, JPEG, WEBP),
    /// a picture that an application uploaded, as activities show them
    APPLICATION_ASSET(Sizes.ANY, PNG, JPEG, WEBP),
    /// the icon of an achievement
    ACHIEVEMENT_ICON(Sizes.ANY, PNG, JPEG, WEBP),
    /// a picture of a store page
    STORE_PAGE_ASSET(Sizes.ANY, PNG, JPEG, WEBP),
    /// the banner of a pack of stickers
    STICKER_PACK_BANNER(Sizes.ANY, PNG, JPEG, WEBP),
    /// a team's icon
    TEAM_ICON(Sizes.ANY, PNG, JPEG, WEBP),
    /// a sticker that is a PNG, moving or not
    STICKER(Sizes.ONE, PNG),
    /// a sticker that is a GIF
    GIF_STICKER(Sizes.ONE, GIF),
    /// a sticker that is a Lottie animation
    LOTTIE_STICKER(Sizes.ONE, LOTTIE),
    /// a role's icon
    ROLE_ICON(Sizes.ANY, PNG, JPEG, WEBP),
    /// the cover of a scheduled event
    SCHEDULED_EVENT_COVER(Sizes.ANY, PNG, JPEG, WEBP),
    /// the badge of a guild's tag
    GUILD_TAG_BADGE(Sizes.ANY, PNG, JPEG, WEBP),
    /// the icon of a group; not documented
    GROUP_ICON(Sizes.ANY, PNG, JPEG, WEBP);

    private final Sizes sizes;
    private final Set<ImageFormat> formats;

    ImageKind(Sizes sizes, ImageFormat... formats) {
        this.sizes = sizes;
        this.formats = Set.of(formats);
    }

    /// {@return the formats that Discord has; those that move only of pictures that do}
    public Set<ImageFormat> formats() {
        return formats;
    }

    /// {@return whether Discord scales it; others have one size}
    public boolean isScaled() {
        return sizes == Sizes.ANY;
    }

    private enum Sizes {
        ANY,
        ONE
    }
}
