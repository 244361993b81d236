package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.application.Subscription;
import java.util.stream.Stream;

/// What users pay for again and again.
///
/// @see "Discord documentation: Subscription Resource"
public interface Subscriptions {
    /// {@return the subscriptions of a user, newest first}
    ///
    /// Fetched as the stream is read, 100 at a time.
    ///
    /// @param skuId the SKU
    /// @param userId the user
    /// @see "Discord documentation: Subscription Resource, List SKU Subscriptions"
    Stream<Subscription> fetchAll(Snowflake skuId, Snowflake userId);

    /// {@return the subscriptions of a user after one, oldest first}
    ///
    /// Fetched as the stream is read, 100 at a time.
    ///
    /// @param skuId the SKU
    /// @param userId the user
    /// @param after an id; [Snowflake#at] makes one of a time
    /// @see "Discord documentation: Subscription Resource, List SKU Subscriptions"
    Stream<Subscription> fetchAfter(Snowflake skuId, Snowflake userId, Snowflake after);

    /// {@return a subscription of a user}
    ///
    /// @param skuId the SKU
    /// @param subscriptionId the subscription
    /// @param userId the user
    /// @throws hikari.api.error.NotFoundException when there is no such subscription
    /// @see "Discord documentation: Subscription Resource, Get SKU Subscription"
    Subscription fetch(Snowflake skuId, Snowflake subscriptionId, Snowflake userId);
}
