package hikari.api.guild;

import hikari.api.Flag;

/// What the system channel does not tell.
///
/// @see "Discord documentation: Resources, Guild, System Channel Flags"
public enum SystemChannelFlag implements Flag {
    /// no messages about joins
    SUPPRESS_JOIN_NOTIFICATIONS(0),
    /// no messages about boosts
    SUPPRESS_PREMIUM_SUBSCRIPTIONS(1),
    /// no tips for setting up the guild
    SUPPRESS_GUILD_REMINDER_NOTIFICATIONS(2),
    /// no button to greet newcomers with a sticker
    SUPPRESS_JOIN_NOTIFICATION_REPLIES(3),
    /// no messages about bought roles
    SUPPRESS_ROLE_SUBSCRIPTION_PURCHASE_NOTIFICATIONS(4),
    /// no button to answer those with a sticker
    SUPPRESS_ROLE_SUBSCRIPTION_PURCHASE_NOTIFICATION_REPLIES(5);

    private final long mask;

    SystemChannelFlag(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
