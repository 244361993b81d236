package hikari.api.rest;

import hikari.api.application.Application;
import hikari.api.application.OAuth2Scope;
import hikari.api.oauth2.AccessToken;
import hikari.api.oauth2.Authorization;
import hikari.api.oauth2.ClientCredentials;
import hikari.api.oauth2.Pkce;
import hikari.api.oauth2.PublicKey;
import hikari.api.oauth2.UserInfo;
import java.net.URI;
import java.util.Collection;
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

    /// {@return the token for a code that a user's browser brought back} A code can be exchanged
    /// once, within a minute. Needs no other authorization than the application's secret.
    ///
    /// @param application the application
    /// @param code the code
    /// @param redirect where the browser was to return to: the same address as on the page
    /// @throws hikari.api.error.BadRequestException when the code is wrong, used or too old, or the
    ///   address is another one
    /// @throws hikari.api.error.UnauthorizedException when the secret is wrong
    /// @see "Discord documentation: OAuth2, Authorization Code Grant"
    AccessToken exchange(ClientCredentials application, String code, URI redirect);

    /// {@return the token for a code that is bound to a secret} See [#exchange(ClientCredentials,
    /// String, URI)].
    ///
    /// @param application the application
    /// @param code the code
    /// @param redirect where the browser was to return to: the same address as on the page
    /// @param secret what the address of the page was made with
    AccessToken exchange(ClientCredentials application, String code, URI redirect, Pkce secret);

    /// {@return a new token in place of one, which is no longer valid then} Needs no other
    /// authorization than the application's secret.
    ///
    /// @param application the application
    /// @param refreshToken from the [AccessToken] before
    /// @throws hikari.api.error.BadRequestException when the refresh token was used, revoked or has
    ///   expired
    /// @throws hikari.api.error.UnauthorizedException when the secret is wrong
    /// @see "Discord documentation: OAuth2, Authorization Code Grant"
    AccessToken refresh(ClientCredentials application, String refreshToken);

    /// {@return a token for the application's owner} Applications of teams get `identify` and
    /// `applications.commands.update` only. Needs no other authorization than the application's
    /// secret.
    ///
    /// [hikari.api.bot.RestApplication] has clients that get and renew such tokens by themselves.
    ///
    /// @param application the application
    /// @param scopes what it is to allow
    /// @throws hikari.api.error.BadRequestException when a scope is wrong or not allowed
    /// @throws hikari.api.error.UnauthorizedException when the secret is wrong
    /// @see "Discord documentation: OAuth2, Client Credentials Grant"
    AccessToken fetchClientToken(
            ClientCredentials application, Collection<? extends OAuth2Scope> scopes);

    /// Ends an authorization by its access token. All tokens of that authorization end with it.
    /// Needs no other authorization than the application's secret.
    ///
    /// @param application the application
    /// @param accessToken the token
    /// @throws hikari.api.error.UnauthorizedException when the secret is wrong
    /// @see "Discord documentation: OAuth2, Authorization Code Grant"
    void revokeAccessToken(ClientCredentials application, String accessToken);

    /// Ends an authorization by its refresh token. All tokens of that authorization end with it.
    /// Needs no other authorization than the application's secret.
    ///
    /// @param application the application
    /// @param refreshToken the token
    /// @throws hikari.api.error.UnauthorizedException when the secret is wrong
    /// @see "Discord documentation: OAuth2, Authorization Code Grant"
    void revokeRefreshToken(ClientCredentials application, String refreshToken);
}
