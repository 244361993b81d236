package hikari.rest;

import hikari.api.application.Application;
import hikari.api.oauth2.Authorization;
import hikari.api.oauth2.PublicKeys;
import hikari.api.oauth2.UserInfo;

/// operations on authorizations by users Each constant bears its OpenAPI operation id.
final class OAuth2Routes {
    static final Route<Application> GET_MY_OAUTH2_APPLICATION =
            Route.get("/oauth2/applications/@me", Application.class);

    static final Route<Authorization> GET_MY_OAUTH2_AUTHORIZATION =
            Route.get("/oauth2/@me", Authorization.class);

    static final Route<PublicKeys> GET_PUBLIC_KEYS = Route.get("/oauth2/keys", PublicKeys.class);

    static final Route<UserInfo> GET_OPENID_CONNECT_USERINFO =
            Route.get("/oauth2/userinfo", UserInfo.class);

    private OAuth2Routes() {}
}
