package hikari.api.guild;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import java.util.List;
import java.util.Optional;

/// What other objects tell of a guild: only the id is always there.
///
/// @param id the guild's id
/// @param name the name
/// @param icon the hash of the icon
/// @param banner the hash of the banner
/// @param splash the hash of the picture behind invites; in invites
/// @param description the description; in invites
/// @param verificationLevel what it takes to write; in invites
/// @param vanityUrlCode the end of its own invite address; in invites
/// @param nsfwLevel whether it is for adults; in invites
/// @param nsfw whether it is for adults, as older versions told it; in invites
/// @param premiumSubscriptionCount how many boosts it has; in invites
/// @param owner whether the asking user owns the guild
/// @param permissions what the asking user may do
/// @param locale the guild's language
/// @param features what the guild has and may do
/// @param approximateMemberCount how many members, about
/// @param approximatePresenceCount how many members are not offline, about
/// @see "Discord documentation: Resources, Guild, Guild Object"
public record PartialGuild(
        Snowflake id,
        Optional<String> name,
        Optional<String> icon,
        Optional<String> banner,
        Optional<String> splash,
        Optional<String> description,
        Optional<VerificationLevel> verificationLevel,
        Optional<String> vanityUrlCode,
        Optional<NsfwLevel> nsfwLevel,
        Optional<Boolean> nsfw,
        Optional<Integer> premiumSubscriptionCount,
        Optional<Boolean> owner,
        Optional<Flags<Permission>> permissions,
        Optional<String> locale,
        List<GuildFeature> features,
        Optional<Integer> approximateMemberCount,
        Optional<Integer> approximatePresenceCount) {

    /// {@return the address of the icon, if there is one}
    public Optional<ImageUrl> iconUrl() {
        return icon.map(hash -> Cdn.guildIcon(id, hash));
    }

    /// {@return the address of the banner, if there is one}
    public Optional<ImageUrl> bannerUrl() {
        return banner.map(hash -> Cdn.guildBanner(id, hash));
    }
}
