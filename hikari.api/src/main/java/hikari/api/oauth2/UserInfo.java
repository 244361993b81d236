package hikari.api.oauth2;

import hikari.api.Snowflake;
import java.util.Optional;

/// Who a user is, by OpenID Connect.
///
/// @param sub the user
/// @param email the address, with the scope `email`
/// @param emailVerified whether the address is verified
/// @param preferredUsername the name
/// @param nickname the name that is shown
/// @param picture where the avatar is
/// @param locale the language
/// @see "Discord OpenAPI: get_openid_connect_userinfo"
public record UserInfo(
        Snowflake sub,
        Optional<String> email,
        Optional<Boolean> emailVerified,
        Optional<String> preferredUsername,
        Optional<String> nickname,
        Optional<String> picture,
        Optional<String> locale) {}
