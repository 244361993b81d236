package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.application.Sku;
import java.util.List;

/// What an application sells.
///
/// @see "Discord documentation: SKU Resource"
public interface Skus {
    /// {@return what an application sells} A subscription comes with a group of its own: sell the
    /// one of type `SUBSCRIPTION`.
    ///
    /// @param applicationId the application
    /// @see "Discord documentation: SKU Resource, List SKUs"
    List<Sku> fetchAll(Snowflake applicationId);
}
