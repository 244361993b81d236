package hikari.api.rest;

import hikari.api.application.Application;
import hikari.api.oauth2.Authorization;
import hikari.api.oauth2.PublicKey;
import hikari.api.oauth2.UserInfo;
import java.util.List;

/// Authorizations by users.
///
/// @see "Discord documentation: OAuth2"
public interface OAuth2 {
    /// {@return the bot's application} Some members are left out; [Applications#fetchMe()] has all.
    ///
    /// @see "Discord documentation: OAuth2, Get Current Bot Application Information"
    Application fetchApplication();

    /// {@return what the bearer token of the client stands for}
    ///
    /// @see "Discord documentation: OAuth2, Get Current Authorization Information"
    Authorization fetchAuthorization();

    /// {@return the keys by which id tokens can be checked} Needs no authorization.
    ///
    /// @see "Discord OpenAPI: get_public_keys"
    List<PublicKey> fetchKeys();

    /// {@return who the user of the bearer token is} Needs the scope `openid`.
    ///
    /// @see "Discord OpenAPI: get_openid_connect_userinfo"
    UserInfo fetchUserInfo();
}
