package hikari.api.application;

import hikari.api.Snowflake;
import java.time.Instant;
import java.util.Optional;

/// The right of a user or guild to something that an application sells.
///
/// @param id the entitlement's id
/// @param skuId what it gives access to
/// @param applicationId the application that sells
/// @param userId the user who has it
/// @param type how it came about
/// @param deleted whether it was deleted
/// @param startsAt when it begins to be valid
/// @param endsAt when it stops being valid
/// @param guildId the guild that has it
/// @param subscriptionId the subscription that it is of
/// @param promotionId the promotion that it came from
/// @param giftCodeFlags how it was given away; bits that Discord does not document
/// @param consumed whether a consumable one was used
/// @param gifterUserId who gave it
/// @param parentId the entitlement that it is part of
/// @param fulfilledAt when what it promises was delivered
/// @param fulfillmentStatus whether that was delivered
/// @see "Discord documentation: Resources, Entitlement, Entitlement Object"
public record Entitlement(
        Snowflake id,
        Snowflake skuId,
        Snowflake applicationId,
        Optional<Snowflake> userId,
        EntitlementType type,
        boolean deleted,
        Optional<Instant> startsAt,
        Optional<Instant> endsAt,
        Optional<Snowflake> guildId,
        Optional<Snowflake> subscriptionId,
        Optional<Snowflake> promotionId,
        int giftCodeFlags,
        boolean consumed,
        Optional<Snowflake> gifterUserId,
        Optional<Snowflake> parentId,
        Optional<Instant> fulfilledAt,
        Optional<FulfillmentStatus> fulfillmentStatus) {

    /// {@return whether it gives access at a time}
    ///
    /// @param time the time
    public boolean isValidAt(Instant time) {
        return !deleted
                && startsAt.map(start -> !start.isAfter(time)).orElse(true)
                && endsAt.map(time::isBefore).orElse(true);
    }
}
