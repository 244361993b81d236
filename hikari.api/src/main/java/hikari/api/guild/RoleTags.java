package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.Snowflake;
import java.util.Optional;

/// What a role belongs to.
///
/// @param botId the bot
/// @param integrationId the integration
/// @param premiumSubscriber there, as `null`, on the boosters' role
/// @param subscriptionListingId the subscription that is sold
/// @param availableForPurchase there, as `null`, when the role can be bought
/// @param guildConnections there, as `null`, on a linked role
/// @see "Discord documentation: Topics, Permissions, Role Tags Structure"
public record RoleTags(
        Optional<Snowflake> botId,
        Optional<Snowflake> integrationId,
        Settable<Boolean> premiumSubscriber,
        Optional<Snowflake> subscriptionListingId,
        Settable<Boolean> availableForPurchase,
        Settable<Boolean> guildConnections) {

    /// {@return whether this is the role of those who boost the guild}
    public boolean isPremiumSubscriber() {
        return premiumSubscriber.isSet();
    }

    /// {@return whether the role can be bought}
    public boolean isAvailableForPurchase() {
        return availableForPurchase.isSet();
    }

    /// {@return whether the role is given by linked accounts}
    public boolean isGuildConnections() {
        return guildConnections.isSet();
    }
}
