package hikari.rest;

import hikari.api.application.OAuth2Scope;
import hikari.api.oauth2.ClientCredentials;
import hikari.api.oauth2.Pkce;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/// Authorizations by users, and the tokens that come of them.
final class OAuth2WireCases {
    static final ClientCredentials APPLICATION = new ClientCredentials(Fixture.APP, "hush");
    static final URI BACK = URI.create("https://a.example/back");
    static final Pkce SECRET = new Pkce("v".repeat(43));
    static final String TOKEN_JSON =
            "{\"access_token\":\"aaaa\",\"token_type\":\"Bearer\",\"expires_in\":604800,\"refresh_token\":\"rrrr\",\"scope\":\"identify new.scope\"}";

    private OAuth2WireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(identity(), tokens(), revocations()).flatMap(List::stream);
    }

    private static List<WireCase> identity() {
        return List.of(
                new WireCase(
                        "GET /oauth2/applications/@me",
                        "",
                        "{\"id\":\"55\",\"name\":\"a\",\"verify_key\":\"00\"}",
                        c -> c.oauth2().fetchApplication()),
                new WireCase(
                        "GET /oauth2/@me",
                        "",
                        "{\"application\":{\"id\":\"55\",\"name\":\"a\"},\"scopes\":[\"identify\"],\"expires\":\"2026-01-01T00:00:00+00:00\"}",
                        c -> c.oauth2().fetchAuthorization()),
                new WireCase(
                        "GET /oauth2/keys",
                        "",
                        "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"kid\":\"k\",\"n\":\"n\",\"e\":\"e\",\"alg\":\"RS256\"}]}",
                        c -> c.oauth2().fetchKeys()),
                new WireCase(
                        "GET /oauth2/userinfo",
                        "",
                        "{\"sub\":\"44\"}",
                        c -> c.oauth2().fetchUserInfo()));
    }

    private static List<WireCase> tokens() {
        return List.of(
                new WireCase(
                        "POST /oauth2/token",
                        "fields grant_type=authorization_code&code=c%26d&redirect_uri=https%3A%2F%2Fa.example%2Fback",
                        TOKEN_JSON,
                        c -> c.oauth2().exchange(APPLICATION, "c&d", BACK)),
                new WireCase(
                        "POST /oauth2/token",
                        "fields grant_type=authorization_code&code=c&redirect_uri=https%3A%2F%2Fa.example%2Fback&code_verifier="
                                + SECRET.verifier(),
                        TOKEN_JSON,
                        c -> c.oauth2().exchange(APPLICATION, "c", BACK, SECRET)),
                new WireCase(
                        "POST /oauth2/token",
                        "fields grant_type=refresh_token&refresh_token=r",
                        TOKEN_JSON,
                        c -> c.oauth2().refresh(APPLICATION, "r")),
                new WireCase(
                        "POST /oauth2/token",
                        "fields grant_type=client_credentials&scope=identify%20guilds.join",
                        TOKEN_JSON,
                        c ->
                                c.oauth2()
                                        .fetchClientToken(
                                                APPLICATION,
                                                List.of(
                                                        OAuth2Scope.Known.IDENTIFY,
                                                        OAuth2Scope.Known.GUILDS_JOIN))));
    }

    private static List<WireCase> revocations() {
        return List.of(
                new WireCase(
                        "POST /oauth2/token/revoke",
                        "fields token=t&token_type_hint=access_token",
                        "",
                        c -> c.oauth2().revokeAccessToken(APPLICATION, "t")),
                new WireCase(
                        "POST /oauth2/token/revoke",
                        "fields token=r&token_type_hint=refresh_token",
                        "",
                        c -> c.oauth2().revokeRefreshToken(APPLICATION, "r")));
    }
}
