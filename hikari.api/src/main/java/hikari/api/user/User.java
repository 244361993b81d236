package hikari.api.user;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import hikari.api.guild.Member;
import hikari.api.text.Markup;
import java.util.Optional;

/// An account: a person's, a bot's, or one of Discord's own.
///
/// @param id the user's id
/// @param username the account's name; unique among people, not among bots
/// @param discriminator the four digits of a bot's tag; "0" for accounts with a unique name
/// @param globalName the name the user shows; for a bot, the application's name
/// @param avatar the hash of the avatar
/// @param bot whether the account belongs to an application
/// @param system whether the account is one of Discord's own
/// @param banner the hash of the profile's banner
/// @param accentColor the profile's colour as 0xRRGGBB
/// @param publicFlags badges and marks that everybody sees
/// @param flags all flags, where Discord tells them
/// @param avatarDecorationData the decoration around the avatar
/// @param collectibles what the user collected and shows
/// @param primaryGuild the guild whose tag the user wears
/// @param displayNameStyles how the name is shown; only in examples of the documentation
/// @param member the membership, without the user; only of those whom a message from the gateway
///   mentions
/// @see "Discord documentation: Resources, User, User Object"
public record User(
        Snowflake id,
        String username,
        String discriminator,
        Optional<String> globalName,
        Optional<String> avatar,
        boolean bot,
        boolean system,
        Optional<String> banner,
        Optional<Integer> accentColor,
        Flags<UserFlag> publicFlags,
        Flags<UserFlag> flags,
        Optional<AvatarDecoration> avatarDecorationData,
        Optional<Collectibles> collectibles,
        Optional<PrimaryGuild> primaryGuild,
        Optional<DisplayNameStyle> displayNameStyles,
        Optional<Member> member) {

    /// {@return whether the account belongs to an application}
    public boolean isBot() {
        return bot;
    }

    /// {@return the name to show: the one the user chose, else the account's}
    public String displayName() {
        return globalName.orElse(username);
    }

    /// {@return the text that mentions this user in a message}
    public String mention() {
        return Markup.user(id).toString();
    }

    /// {@return the account's name as people write it: with `#` and the discriminator where there
    /// is one}
    public String tag() {
        return discriminator.isEmpty() || discriminator.equals("0")
                ? username
                : username + "#" + discriminator;
    }

    /// {@return the address of the avatar that the user set, if there is one}
    public Optional<ImageUrl> avatarUrl() {
        return avatar.map(hash -> Cdn.userAvatar(id, hash));
    }

    /// {@return the address of the avatar that the user has without setting one} One of Discord's
    /// few.
    public ImageUrl defaultAvatarUrl() {
        return Cdn.defaultAvatar(id, discriminator);
    }

    /// {@return the address of the avatar to show: the one the user set, else the default one}
    public ImageUrl displayAvatarUrl() {
        return avatarUrl().orElseGet(this::defaultAvatarUrl);
    }

    /// {@return the address of the profile's banner, if there is one} Only users that were fetched
    /// have it.
    public Optional<ImageUrl> bannerUrl() {
        return banner.map(hash -> Cdn.userBanner(id, hash));
    }
}
