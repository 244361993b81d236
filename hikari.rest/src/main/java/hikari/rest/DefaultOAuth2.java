package hikari.rest;

import hikari.api.application.Application;
import hikari.api.application.OAuth2Scope;
import hikari.api.oauth2.AccessToken;
import hikari.api.oauth2.Authorization;
import hikari.api.oauth2.ClientCredentials;
import hikari.api.oauth2.Pkce;
import hikari.api.oauth2.PublicKey;
import hikari.api.oauth2.UserInfo;
import hikari.api.rest.OAuth2;
import java.net.URI;
import java.util.Collection;
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

    @Override
    public AccessToken exchange(ClientCredentials application, String code, URI redirect) {
        return exchange.fetch(code(application, code, redirect));
    }

    @Override
    public AccessToken exchange(
            ClientCredentials application, String code, URI redirect, Pkce secret) {
        return exchange.fetch(
                code(application, code, redirect).field("code_verifier", secret.verifier()));
    }

    private static Call<AccessToken> code(
            ClientCredentials application, String code, URI redirect) {
        return grant(application, "authorization_code")
                .field("code", code)
                .field("redirect_uri", redirect.toString());
    }

    @Override
    public AccessToken refresh(ClientCredentials application, String refreshToken) {
        return exchange.fetch(
                grant(application, "refresh_token").field("refresh_token", refreshToken));
    }

    @Override
    public AccessToken fetchClientToken(
            ClientCredentials application, Collection<? extends OAuth2Scope> scopes) {
        var names = scopes.stream().map(OAuth2Scope::code).distinct().toList();
        // Nothing is used up: another token is as good.
        return exchange.fetch(
                grant(application, "client_credentials")
                        .field("scope", String.join(" ", names))
                        .asRepeatable());
    }

    private static Call<AccessToken> grant(ClientCredentials application, String type) {
        return OAuth2Routes.EXCHANGE_TOKEN
                .at()
                .authorized(application.authorization())
                .field("grant_type", type);
    }

    @Override
    public void revokeAccessToken(ClientCredentials application, String accessToken) {
        revoke(application, accessToken, "access_token");
    }

    @Override
    public void revokeRefreshToken(ClientCredentials application, String refreshToken) {
        revoke(application, refreshToken, "refresh_token");
    }

    private void revoke(ClientCredentials application, String token, String hint) {
        exchange.run(
                OAuth2Routes.REVOKE_TOKEN
                        .at()
                        .authorized(application.authorization())
                        .field("token", token)
                        .field("token_type_hint", hint));
    }
}
