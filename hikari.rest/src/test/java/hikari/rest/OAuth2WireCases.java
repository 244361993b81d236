package hikari.rest;

import java.util.List;
import java.util.stream.Stream;

/// Operations on authorizations by users
final class OAuth2WireCases {
    private OAuth2WireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(part1()).flatMap(List::stream);
    }

    private static List<WireCase> part1() {
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
}
