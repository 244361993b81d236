package hikari.api.user;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.json.Inline;
import java.util.Optional;

/// The account that a token belongs to, as `GET /users/@me`, READY and USER_UPDATE tell it: a
/// [User] with what only its owner sees.
///
/// @param user what everybody sees
/// @param mfaEnabled whether the owner signs in with two factors
/// @param locale the language the account uses
/// @param verified whether the account's e-mail address is verified
/// @param email the account's e-mail address
/// @param premiumType the kind of Nitro subscription
/// @see "Discord documentation: Resources, User, User Object"
public record OwnUser(
        @Inline User user,
        boolean mfaEnabled,
        Optional<String> locale,
        boolean verified,
        Optional<String> email,
        Optional<PremiumType> premiumType) {

    /// {@return all flags, also those that only the owner sees}
    public Flags<UserFlag> flags() {
        return user.flags();
    }

    /// {@return the user's id}
    public Snowflake id() {
        return user.id();
    }

    /// {@return the account's name}
    public String username() {
        return user.username();
    }
}
