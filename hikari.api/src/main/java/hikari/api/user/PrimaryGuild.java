package hikari.api.user;

import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import java.util.Optional;

/// The guild whose tag a user wears.
///
/// @param identityGuildId the guild
/// @param identityEnabled whether the tag is shown; empty when Discord took it away, as when the
///   guild dropped its tags
/// @param tag the tag, at most 4 characters
/// @param badge the hash of the tag's badge
/// @see "Discord documentation: Resources, User, User Primary Guild Object"
public record PrimaryGuild(
        Optional<Snowflake> identityGuildId,
        Optional<Boolean> identityEnabled,
        Optional<String> tag,
        Optional<String> badge) {

    /// {@return the address of the tag's badge, if there is one}
    public Optional<ImageUrl> badgeUrl() {
        return identityGuildId.flatMap(guild -> badge.map(hash -> Cdn.guildTagBadge(guild, hash)));
    }
}
