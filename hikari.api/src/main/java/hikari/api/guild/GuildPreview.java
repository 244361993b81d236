package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import java.util.List;
import java.util.Optional;

/// What everybody may know of a guild that is in discovery.
///
/// @param id the guild's id
/// @param name the name
/// @param icon the hash of the icon
/// @param splash the hash of the invite's picture
/// @param discoverySplash the hash of the picture in discovery
/// @param emojis the guild's own emojis
/// @param features what the guild has and may do
/// @param approximateMemberCount how many members, about
/// @param approximatePresenceCount how many members are not offline, about
/// @param description the description
/// @param stickers the guild's own stickers
/// @param homeHeader the hash of the picture above the guide for newcomers
/// @see "Discord documentation: Resources, Guild, Guild Preview Object"
public record GuildPreview(
        Snowflake id,
        String name,
        Optional<String> icon,
        Optional<String> splash,
        Optional<String> discoverySplash,
        List<Emoji> emojis,
        List<GuildFeature> features,
        int approximateMemberCount,
        int approximatePresenceCount,
        Optional<String> description,
        List<Sticker> stickers,
        Optional<String> homeHeader) {

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
}
