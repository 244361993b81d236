package hikari.api.application;

import hikari.api.Flags;
import hikari.api.Snowflake;

/// Something that an application sells.
///
/// @param id its id
/// @param type what kind of thing it is
/// @param applicationId the application
/// @param name the name
/// @param slug the end of its address in the store
/// @param flags marks
/// @see "Discord documentation: Resources, SKU, SKU Object"
public record Sku(
        Snowflake id,
        SkuType type,
        Snowflake applicationId,
        String name,
        String slug,
        Flags<SkuFlag> flags) {}
