package hikari.api.message;

import hikari.api.Snowflake;

/// The bought role that a message tells of.
///
/// @param roleSubscriptionListingId what was bought
/// @param tierName the tier's name
/// @param totalMonthsSubscribed for how many months in all
/// @param isRenewal whether it was renewed
/// @see "Discord documentation: Resources, Message, Role Subscription Data Object"
public record RoleSubscriptionData(
        Snowflake roleSubscriptionListingId,
        String tierName,
        int totalMonthsSubscribed,
        boolean isRenewal) {}
