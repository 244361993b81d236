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
        return isThere(premiumSubscriber);
    }

    /// {@return whether the role can be bought}
    public boolean isAvailableForPurchase() {
        return isThere(availableForPurchase);
    }

    /// {@return whether the role is given by linked accounts}
    public boolean isGuildConnections() {
        return isThere(guildConnections);
    }

    /// Discord writes `null` for yes and nothing for no.
    private static boolean isThere(Settable<Boolean> tag) {
        return tag.isSet() && tag.value().orElse(true);
    }
}
