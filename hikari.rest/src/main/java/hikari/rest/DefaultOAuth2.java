package hikari.rest;

import hikari.api.application.Application;
import hikari.api.oauth2.Authorization;
import hikari.api.oauth2.PublicKey;
import hikari.api.oauth2.UserInfo;
import hikari.api.rest.OAuth2;
import java.util.List;

/// [OAuth2] over an exchange.
///
/// @param exchange sends the requests
record DefaultOAuth2(Exchange exchange) implements OAuth2 {
    @Override
    public Application fetchApplication() {
        return exchange.fetch(OAuth2Routes.GET_MY_OAUTH2_APPLICATION.at());
    }

    @Override
    public Authorization fetchAuthorization() {
        return exchange.fetch(OAuth2Routes.GET_MY_OAUTH2_AUTHORIZATION.at());
    }

    @Override
    public List<PublicKey> fetchKeys() {
        return exchange.fetch(OAuth2Routes.GET_PUBLIC_KEYS.at()).keys();
    }

    @Override
    public UserInfo fetchUserInfo() {
        return exchange.fetch(OAuth2Routes.GET_OPENID_CONNECT_USERINFO.at());
    }
}
