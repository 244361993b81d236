package hikari.api.guild;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import hikari.api.user.AvatarDecoration;
import hikari.api.user.Collectibles;
import hikari.api.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A user in a guild.
///
/// @param user the account; missing where the object that carries the member names the user
/// @param nick the name in this guild
/// @param avatar the hash of the avatar in this guild
/// @param banner the hash of the banner in this guild
/// @param roles the roles, without `@everyone`
/// @param joinedAt when the user joined; empty for guests
/// @param premiumSince since when the user boosts the guild
/// @param hoistedRole the role that the user is listed under; not documented, from the gateway only
/// @param deaf whether the guild deafened the user in voice
/// @param mute whether the guild muted the user in voice
/// @param flags marks of the membership
/// @param pending whether the user has not passed the membership screening yet
/// @param permissions all permissions in the channel, overwrites included; only in interactions
/// @param communicationDisabledUntil until when the user is timed out; may be in the past
/// @param avatarDecorationData the decoration around the avatar in this guild
/// @param collectibles what the user collected and shows in this guild
/// @see "Discord documentation: Resources, Guild, Guild Member Object"
public record Member(
        Optional<User> user,
        Optional<String> nick,
        Optional<String> avatar,
        Optional<String> banner,
        List<Snowflake> roles,
        Optional<Instant> joinedAt,
        Optional<Instant> premiumSince,
        Optional<Snowflake> hoistedRole,
        boolean deaf,
        boolean mute,
        Flags<MemberFlag> flags,
        boolean pending,
        Optional<Flags<Permission>> permissions,
        Optional<Instant> communicationDisabledUntil,
        Optional<AvatarDecoration> avatarDecorationData,
        Optional<Collectibles> collectibles) {

    /// {@return the same member with its account} For objects that name the user beside the member.
    ///
    /// @param account whose membership this is
    public Member withUser(User account) {
        return new Member(
                Optional.of(account),
                nick,
                avatar,
                banner,
                roles,
                joinedAt,
                premiumSince,
                hoistedRole,
                deaf,
                mute,
                flags,
                pending,
                permissions,
                communicationDisabledUntil,
                avatarDecorationData,
                collectibles);
    }

    /// {@return the name to show in this guild, if it is known: the nickname, else the user's}
    public Optional<String> displayName() {
        return nick.or(() -> user.map(User::displayName));
    }

    /// {@return whether the user may not write now}
    ///
    /// @param now the present
    public boolean isTimedOut(Instant now) {
        return communicationDisabledUntil.filter(now::isBefore).isPresent();
    }

    /// {@return the address of the avatar in this guild, if there is one} Empty also when the
    /// member is without the user: use [#avatarUrl(Snowflake, Snowflake)].
    ///
    /// @param guildId this guild
    public Optional<ImageUrl> avatarUrl(Snowflake guildId) {
        return user.flatMap(known -> avatarUrl(guildId, known.id()));
    }

    /// {@return the address of the avatar in this guild, if there is one}
    ///
    /// @param guildId this guild
    /// @param userId the user
    public Optional<ImageUrl> avatarUrl(Snowflake guildId, Snowflake userId) {
        return avatar.map(hash -> Cdn.memberAvatar(guildId, userId, hash));
    }

    /// {@return the address of the avatar to show in this guild, if the user is known: the one of
    /// this guild, else the user's, else the default one}
    ///
    /// @param guildId this guild
    public Optional<ImageUrl> displayAvatarUrl(Snowflake guildId) {
        return user.map(known -> displayAvatarUrl(guildId, known));
    }

    /// {@return the address of the avatar to show in this guild: the one of this guild, else the
    /// user's, else the default one}
    ///
    /// @param guildId this guild
    /// @param account the user, as of the message that carries the member
    public ImageUrl displayAvatarUrl(Snowflake guildId, User account) {
        return avatarUrl(guildId, account.id()).orElseGet(account::displayAvatarUrl);
    }

    /// {@return the address of the banner in this guild, if there is one} Empty also when the
    /// member is without the user: use [#bannerUrl(Snowflake, Snowflake)].
    ///
    /// @param guildId this guild
    public Optional<ImageUrl> bannerUrl(Snowflake guildId) {
        return user.flatMap(known -> bannerUrl(guildId, known.id()));
    }

    /// {@return the address of the banner in this guild, if there is one}
    ///
    /// @param guildId this guild
    /// @param userId the user
    public Optional<ImageUrl> bannerUrl(Snowflake guildId, Snowflake userId) {
        return banner.map(hash -> Cdn.memberBanner(guildId, userId, hash));
    }
}
