package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.rest.SocialSdk;
import hikari.api.social.ExternalAuthType;
import hikari.api.social.ProvisionalToken;
import hikari.rest.wire.BotTokenRequest;
import hikari.rest.wire.BotUnmergeRequest;
import hikari.rest.wire.ProvisionalTokenRequest;
import java.util.Map;
import java.util.Optional;

/// [SocialSdk] over an exchange.
///
/// @param exchange sends the requests
record DefaultSocialSdk(Exchange exchange) implements SocialSdk {
    @Override
    public ProvisionalToken createToken(
            Snowflake clientId, String clientSecret, ExternalAuthType type, String token) {
        return exchange.fetch(
                SocialSdkRoutes.PARTNER_SDK_TOKEN
                        .at()
                        .body(request(clientId, clientSecret, type, token)));
    }

    @Override
    public void unmerge(
            Snowflake clientId, String clientSecret, ExternalAuthType type, String token) {
        exchange.run(
                SocialSdkRoutes.PARTNER_SDK_UNMERGE_PROVISIONAL_ACCOUNT
                        .at()
                        .body(request(clientId, clientSecret, type, token)));
    }

    private static ProvisionalTokenRequest request(
            Snowflake clientId, String clientSecret, ExternalAuthType type, String token) {
        return new ProvisionalTokenRequest(
                clientId,
                Optional.of(Ranges.length("client_secret", clientSecret, 0, 1024)),
                Ranges.length("external_auth_token", token, 1, 10240),
                type);
    }

    @Override
    public ProvisionalToken createBotToken(String externalUserId, String name) {
        return exchange.fetch(
                SocialSdkRoutes.BOT_PARTNER_SDK_TOKEN
                        .at()
                        .body(
                                new BotTokenRequest(
                                        Ranges.length("external_user_id", externalUserId, 1, 1024),
                                        Optional.of(
                                                Ranges.length(
                                                        "preferred_global_name", name, 1, 32)))));
    }

    @Override
    public void unmergeBot(String externalUserId) {
        exchange.run(
                SocialSdkRoutes.BOT_PARTNER_SDK_UNMERGE_PROVISIONAL_ACCOUNT
                        .at()
                        .body(
                                new BotUnmergeRequest(
                                        Ranges.length(
                                                "external_user_id", externalUserId, 1, 1024))));
    }

    @Override
    public void updateModerationMetadata(
            Snowflake oneUserId,
            Snowflake otherUserId,
            Snowflake messageId,
            Map<String, String> metadata) {
        exchange.run(
                SocialSdkRoutes.UPDATE_USER_MESSAGE_EXTERNAL_MODERATION_METADATA
                        .at(oneUserId, otherUserId, messageId)
                        .body(Ranges.metadata(metadata)));
    }
}
