package hikari.rest;

import static hikari.rest.Fixture.APP;
import static hikari.rest.Fixture.MESSAGE;
import static hikari.rest.Fixture.USER;

import hikari.api.Snowflake;
import hikari.api.social.ExternalAuthType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Operations for games that use Discord's Social SDK
final class SocialSdkWireCases {
    private SocialSdkWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(accountsAndModeration()).flatMap(List::stream);
    }

    private static List<WireCase> accountsAndModeration() {
        return List.of(
                new WireCase(
                        "POST /partner-sdk/token",
                        "{\"client_id\":\"55\",\"client_secret\":\"x\",\"external_auth_token\":\"t\",\"external_auth_type\":\"OIDC\"}",
                        "{\"token_type\":\"Bearer\",\"access_token\":\"a\",\"expires_in\":60,\"scope\":\"s\",\"id_token\":\"i\"}",
                        c -> c.socialSdk().createToken(APP, "x", ExternalAuthType.Known.OIDC, "t")),
                new WireCase(
                        "POST /partner-sdk/provisional-accounts/unmerge",
                        "{\"client_id\":\"55\",\"client_secret\":\"x\",\"external_auth_token\":\"t\",\"external_auth_type\":\"OIDC\"}",
                        "",
                        c -> c.socialSdk().unmerge(APP, "x", ExternalAuthType.Known.OIDC, "t")),
                new WireCase(
                        "POST /partner-sdk/token/bot",
                        "{\"external_user_id\":\"p\",\"preferred_global_name\":\"n\"}",
                        "{\"token_type\":\"Bearer\",\"access_token\":\"a\",\"expires_in\":60,\"scope\":\"s\",\"id_token\":\"i\"}",
                        c -> c.socialSdk().createBotToken("p", "n")),
                new WireCase(
                        "POST /partner-sdk/provisional-accounts/unmerge/bot",
                        "{\"external_user_id\":\"p\"}",
                        "",
                        c -> c.socialSdk().unmergeBot("p")),
                new WireCase(
                        "PUT /partner-sdk/dms/44/66/messages/22/moderation-metadata",
                        "{\"k\":\"v\"}",
                        "",
                        c ->
                                c.socialSdk()
                                        .updateModerationMetadata(
                                                USER,
                                                Snowflake.of(66),
                                                MESSAGE,
                                                Map.of("k", "v"))));
    }
}
