package hikari.runtime.dispatch;

import hikari.api.application.Entitlement;
import hikari.api.application.Subscription;
import hikari.api.event.EntitlementCreateEvent;
import hikari.api.event.EntitlementDeleteEvent;
import hikari.api.event.EntitlementUpdateEvent;
import hikari.api.event.SubscriptionCreateEvent;
import hikari.api.event.SubscriptionDeleteEvent;
import hikari.api.event.SubscriptionUpdateEvent;
import java.util.List;

/// What users buy of the application.
final class MonetizationDecodings {
    private MonetizationDecodings() {}

    static List<Decoding> all() {
        return List.of(
                Decoding.plain(
                        "ENTITLEMENT_CREATE",
                        EntitlementCreateEvent.class,
                        p ->
                                new EntitlementCreateEvent(
                                        p.bot(), p.shard(), p.as(Entitlement.class))),
                Decoding.plain(
                        "ENTITLEMENT_UPDATE",
                        EntitlementUpdateEvent.class,
                        p ->
                                new EntitlementUpdateEvent(
                                        p.bot(), p.shard(), p.as(Entitlement.class))),
                Decoding.plain(
                        "ENTITLEMENT_DELETE",
                        EntitlementDeleteEvent.class,
                        p ->
                                new EntitlementDeleteEvent(
                                        p.bot(), p.shard(), p.as(Entitlement.class))),
                Decoding.plain(
                        "SUBSCRIPTION_CREATE",
                        SubscriptionCreateEvent.class,
                        p ->
                                new SubscriptionCreateEvent(
                                        p.bot(), p.shard(), p.as(Subscription.class))),
                Decoding.plain(
                        "SUBSCRIPTION_UPDATE",
                        SubscriptionUpdateEvent.class,
                        p ->
                                new SubscriptionUpdateEvent(
                                        p.bot(), p.shard(), p.as(Subscription.class))),
                Decoding.plain(
                        "SUBSCRIPTION_DELETE",
                        SubscriptionDeleteEvent.class,
                        p ->
                                new SubscriptionDeleteEvent(
                                        p.bot(), p.shard(), p.as(Subscription.class))));
    }
}
