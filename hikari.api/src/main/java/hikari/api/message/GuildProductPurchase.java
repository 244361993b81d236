package hikari.api.message;

import hikari.api.Snowflake;

/// A product of a guild that was bought.
///
/// @param listingId the offer
/// @param productName the product's name
/// @see "Discord OpenAPI: GuildProductPurchaseResponse"
public record GuildProductPurchase(Snowflake listingId, String productName) {}
