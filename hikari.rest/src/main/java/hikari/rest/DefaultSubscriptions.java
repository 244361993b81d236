package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.application.Subscription;
import hikari.api.rest.Subscriptions;
import java.util.stream.Stream;

/// [Subscriptions] over an exchange.
///
/// @param exchange sends the requests
record DefaultSubscriptions(Exchange exchange) implements Subscriptions {
    @Override
    public Stream<Subscription> fetchAll(Snowflake skuId, Snowflake userId) {
        return subscriptions(skuId, userId).down();
    }

    @Override
    public Stream<Subscription> fetchAfter(Snowflake skuId, Snowflake userId, Snowflake after) {
        return subscriptions(skuId, userId).after(after);
    }

    @Override
    public Subscription fetch(Snowflake skuId, Snowflake subscriptionId, Snowflake userId) {
        return exchange.fetch(
                SubscriptionsRoutes.GET_SKU_SUBSCRIPTION
                        .at(skuId, subscriptionId)
                        .query("user_id", userId));
    }

    private Ids<Subscription> subscriptions(Snowflake skuId, Snowflake userId) {
        return Ids.of(
                exchange,
                SubscriptionsRoutes.GET_SKU_SUBSCRIPTIONS.at(skuId).query("user_id", userId),
                100,
                Subscription::id);
    }
}
