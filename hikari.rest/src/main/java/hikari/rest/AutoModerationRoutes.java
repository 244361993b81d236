package hikari.rest;

import hikari.api.automoderation.AutoModerationRule;
import hikari.api.automoderation.CreateAutoModerationRule;
import hikari.api.automoderation.EditAutoModerationRule;
import java.util.List;

/// operations on rules of auto moderation Each constant bears its OpenAPI operation id.
final class AutoModerationRoutes {
    static final Route<List<AutoModerationRule>> LIST_AUTO_MODERATION_RULES =
            Route.list("/guilds/{guild_id}/auto-moderation/rules", AutoModerationRule.class);

    static final Route<AutoModerationRule> GET_AUTO_MODERATION_RULE =
            Route.get(
                    "/guilds/{guild_id}/auto-moderation/rules/{rule_id}", AutoModerationRule.class);

    static final Route<AutoModerationRule> CREATE_AUTO_MODERATION_RULE =
            Route.post("/guilds/{guild_id}/auto-moderation/rules", AutoModerationRule.class)
                    .body(CreateAutoModerationRule.class)
                    .withReason();

    static final Route<AutoModerationRule> UPDATE_AUTO_MODERATION_RULE =
            Route.patch(
                            "/guilds/{guild_id}/auto-moderation/rules/{rule_id}",
                            AutoModerationRule.class)
                    .body(EditAutoModerationRule.class)
                    .withReason();

    static final Route<Void> DELETE_AUTO_MODERATION_RULE =
            Route.delete("/guilds/{guild_id}/auto-moderation/rules/{rule_id}").withReason();

    private AutoModerationRoutes() {}
}
