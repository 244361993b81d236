package hikari.rest;

import hikari.api.social.ProvisionalToken;
import hikari.rest.wire.BotTokenRequest;
import hikari.rest.wire.BotUnmergeRequest;
import hikari.rest.wire.ProvisionalTokenRequest;
import java.util.Map;

/// operations for games that use Discord's Social SDK Each constant bears its OpenAPI operation id.
final class SocialSdkRoutes {
    static final Route<ProvisionalToken> PARTNER_SDK_TOKEN =
            Route.post("/partner-sdk/token", ProvisionalToken.class)
                    .body(ProvisionalTokenRequest.class)
                    .with(Trait.UNAUTHORIZED);

    static final Route<Void> PARTNER_SDK_UNMERGE_PROVISIONAL_ACCOUNT =
            Route.post("/partner-sdk/provisional-accounts/unmerge")
                    .body(ProvisionalTokenRequest.class)
                    .with(Trait.UNAUTHORIZED);

    static final Route<ProvisionalToken> BOT_PARTNER_SDK_TOKEN =
            Route.post("/partner-sdk/token/bot", ProvisionalToken.class)
                    .body(BotTokenRequest.class);

    static final Route<Void> BOT_PARTNER_SDK_UNMERGE_PROVISIONAL_ACCOUNT =
            Route.post("/partner-sdk/provisional-accounts/unmerge/bot")
                    .body(BotUnmergeRequest.class);

    static final Route<Void> UPDATE_USER_MESSAGE_EXTERNAL_MODERATION_METADATA =
            Route.put(
                            "/partner-sdk/dms/{user_id_1}/{user_id_2}/messages/{message_id}/moderation-metadata")
                    .body(Map.class);

    private SocialSdkRoutes() {}
}
