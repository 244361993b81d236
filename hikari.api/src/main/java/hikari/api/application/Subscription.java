package hikari.api.application;

import hikari.api.Snowflake;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a user pays for again and again.
///
/// @param id its id
/// @param userId who pays
/// @param skuIds what is paid for
/// @param entitlementIds the rights that it gives
/// @param renewalSkuIds what will be paid for next time
/// @param currentPeriodStart when the paid period began
/// @param currentPeriodEnd when it ends
/// @param status how it stands
/// @param canceledAt when it was cancelled
/// @param country where it is paid from; only with the OAuth2 scope for it
/// @see "Discord documentation: Resources, Subscription, Subscription Object"
public record Subscription(
        Snowflake id,
        Snowflake userId,
        List<Snowflake> skuIds,
        List<Snowflake> entitlementIds,
        List<Snowflake> renewalSkuIds,
        Instant currentPeriodStart,
        Instant currentPeriodEnd,
        SubscriptionStatus status,
        Optional<Instant> canceledAt,
        Optional<String> country) {}
