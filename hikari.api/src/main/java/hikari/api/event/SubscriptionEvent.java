package hikari.api.event;

import hikari.api.Snowflake;
import java.util.Optional;

/// Something that happened to what a user pays for again and again. Grant nothing because of it: an
/// [EntitlementEvent] says who has a right to what. Ordered by user.
public sealed interface SubscriptionEvent extends ShardEvent
        permits SubscriptionCreateEvent, SubscriptionUpdateEvent, SubscriptionDeleteEvent {
    /// {@return the subscription}
    hikari.api.application.Subscription subscription();

    @Override
    default Optional<Snowflake> orderKey() {
        return Optional.of(subscription().userId());
    }
}
