package hikari.rest;

import hikari.api.application.Application;
import hikari.api.oauth2.AccessToken;
import hikari.api.oauth2.Authorization;
import hikari.api.oauth2.PublicKeys;
import hikari.api.oauth2.UserInfo;

/// Authorizations by users. Each constant bears its OpenAPI operation id; those that only the
/// documentation has are named by what they do.
final class OAuth2Routes {
    static final Route<Application> GET_MY_OAUTH2_APPLICATION =
            Route.get("/oauth2/applications/@me", Application.class);

    static final Route<Authorization> GET_MY_OAUTH2_AUTHORIZATION =
            Route.get("/oauth2/@me", Authorization.class);

    static final Route<PublicKeys> GET_PUBLIC_KEYS = Route.get("/oauth2/keys", PublicKeys.class);

    static final Route<UserInfo> GET_OPENID_CONNECT_USERINFO =
            Route.get("/oauth2/userinfo", UserInfo.class);

    /// By one of three grants. A code is good for one exchange, and refreshing ends the old token:
    /// none of them may be repeated unless it is known not to have been done.
    static final Route<AccessToken> EXCHANGE_TOKEN =
            Route.post("/oauth2/token", AccessToken.class)
                    .form(
                            "grant_type",
                            "code",
                            "redirect_uri",
                            "code_verifier",
                            "refresh_token",
                            "scope");

    static final Route<Void> REVOKE_TOKEN =
            Route.post("/oauth2/token/revoke")
                    .with(Trait.REPEATABLE)
                    .form("token", "token_type_hint");

    private OAuth2Routes() {}
}
