package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.automoderation.AutoModerationRule;
import hikari.api.automoderation.CreateAutoModerationRule;
import hikari.api.automoderation.EditAutoModerationRule;
import hikari.api.rest.AutoModeration;
import java.util.List;

/// [AutoModeration] over an exchange.
///
/// @param exchange sends the requests
record DefaultAutoModeration(Exchange exchange) implements AutoModeration {
    @Override
    public AutoModeration because(String reason) {
        return new DefaultAutoModeration(exchange.because(reason));
    }

    @Override
    public List<AutoModerationRule> fetchAll(Snowflake guildId) {
        return exchange.fetch(AutoModerationRoutes.LIST_AUTO_MODERATION_RULES.at(guildId));
    }

    @Override
    public AutoModerationRule fetch(Snowflake guildId, Snowflake ruleId) {
        return exchange.fetch(AutoModerationRoutes.GET_AUTO_MODERATION_RULE.at(guildId, ruleId));
    }

    @Override
    public AutoModerationRule create(Snowflake guildId, CreateAutoModerationRule rule) {
        return exchange.fetch(
                AutoModerationRoutes.CREATE_AUTO_MODERATION_RULE.at(guildId).body(rule));
    }

    @Override
    public AutoModerationRule edit(
            Snowflake guildId, Snowflake ruleId, EditAutoModerationRule changes) {
        return exchange.fetch(
                AutoModerationRoutes.UPDATE_AUTO_MODERATION_RULE.at(guildId, ruleId).body(changes));
    }

    @Override
    public void delete(Snowflake guildId, Snowflake ruleId) {
        exchange.run(AutoModerationRoutes.DELETE_AUTO_MODERATION_RULE.at(guildId, ruleId));
    }
}
