package hikari.rest.wire;

import hikari.api.Snowflake;

/// What a test entitlement is made of.
///
/// @param skuId for what
/// @param ownerId whose
/// @param ownerType 1 for a guild, 2 for a user
public record CreateEntitlement(Snowflake skuId, Snowflake ownerId, int ownerType) {}
