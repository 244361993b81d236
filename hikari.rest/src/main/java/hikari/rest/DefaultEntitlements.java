package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.application.Entitlement;
import hikari.api.application.EntitlementFilter;
import hikari.api.rest.Entitlements;
import hikari.rest.wire.CreateEntitlement;
import java.util.List;
import java.util.stream.Stream;

/// [Entitlements] over an exchange.
///
/// @param exchange sends the requests
record DefaultEntitlements(Exchange exchange) implements Entitlements {
    @Override
    public Stream<Entitlement> fetchAll(Snowflake applicationId, EntitlementFilter filter) {
        return entitlements(applicationId, filter).down();
    }

    @Override
    public Stream<Entitlement> fetchBefore(
            Snowflake applicationId, Snowflake before, EntitlementFilter filter) {
        return entitlements(applicationId, filter).before(before);
    }

    @Override
    public Stream<Entitlement> fetchAfter(
            Snowflake applicationId, Snowflake after, EntitlementFilter filter) {
        return entitlements(applicationId, filter).after(after);
    }

    @Override
    public Entitlement fetch(Snowflake applicationId, Snowflake entitlementId) {
        return exchange.fetch(EntitlementsRoutes.GET_ENTITLEMENT.at(applicationId, entitlementId));
    }

    @Override
    public Entitlement createTestForUser(
            Snowflake applicationId, Snowflake skuId, Snowflake userId) {
        return exchange.fetch(
                EntitlementsRoutes.CREATE_ENTITLEMENT
                        .at(applicationId)
                        .body(new CreateEntitlement(skuId, userId, 2)));
    }

    @Override
    public Entitlement createTestForGuild(
            Snowflake applicationId, Snowflake skuId, Snowflake guildId) {
        return exchange.fetch(
                EntitlementsRoutes.CREATE_ENTITLEMENT
                        .at(applicationId)
                        .body(new CreateEntitlement(skuId, guildId, 1)));
    }

    @Override
    public void deleteTest(Snowflake applicationId, Snowflake entitlementId) {
        exchange.run(EntitlementsRoutes.DELETE_ENTITLEMENT.at(applicationId, entitlementId));
    }

    @Override
    public void consume(Snowflake applicationId, Snowflake entitlementId) {
        exchange.run(EntitlementsRoutes.CONSUME_ENTITLEMENT.at(applicationId, entitlementId));
    }

    @Override
    public List<Entitlement> fetchMine(Snowflake applicationId, List<Snowflake> skuIds) {
        return exchange.fetch(
                EntitlementsRoutes.GET_CURRENT_USER_APPLICATION_ENTITLEMENTS
                        .at(applicationId)
                        .query("sku_ids", Ranges.size("sku_ids", skuIds, 0, 100))
                        .query("exclude_consumed", false));
    }

    private Ids<Entitlement> entitlements(Snowflake applicationId, EntitlementFilter filter) {
        return Ids.of(
                exchange,
                EntitlementsRoutes.GET_ENTITLEMENTS.at(applicationId).query(filter),
                100,
                Entitlement::id);
    }
}
