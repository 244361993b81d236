package hikari.api.message;

import java.util.Optional;

/// The purchase that a [Message] tells of.
///
/// @param type what kind of thing was bought
/// @param guildProductPurchase the product of a guild
/// @see "Discord OpenAPI: PurchaseNotificationResponse"
public record PurchaseNotification(
        PurchaseType type, Optional<GuildProductPurchase> guildProductPurchase) {}
