package hikari.api.application;

import hikari.api.Flag;

/// Marks of a [Sku].
///
/// @see "Discord documentation: Resources, SKU, SKU Flags"
public enum SkuFlag implements Flag {
    /// can be bought
    AVAILABLE(2),
    /// for a guild, bought by a user
    GUILD_SUBSCRIPTION(7),
    /// for the user who buys it
    USER_SUBSCRIPTION(8);

    private final long mask;

    SkuFlag(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
