package hikari.rest;

import hikari.api.application.Subscription;
import java.util.List;

/// operations on subscriptions of users Each constant bears its OpenAPI operation id.
final class SubscriptionsRoutes {
    static final Route<List<Subscription>> GET_SKU_SUBSCRIPTIONS =
            Route.list("/skus/{sku_id}/subscriptions", Subscription.class)
                    .query("before", "after", "limit", "user_id");

    static final Route<Subscription> GET_SKU_SUBSCRIPTION =
            Route.get("/skus/{sku_id}/subscriptions/{subscription_id}", Subscription.class)
                    .query("user_id");

    private SubscriptionsRoutes() {}
}
